/** Words for what happens without a network, and when a new version of the site is ready. */
import type { offlineWords as english } from '../en/offline';

export const offlineWords: typeof english = {
  update: {
    label: '新版本',
    title: '新版本已就绪',
    kept: '您的案件保留在本浏览器中。在工具中输入的内容，以及在本页打开的链接或者表格，不会保留。',
    notKept: '您的浏览器没有保留您的案件。请先将其保存为文件，再加载本页。',
    load: '现在加载',
    later: '稍后',
  },
  page: {
    title: '该页面需要网络',
    metaTitle: '没有网络',
    text: [
      '刚才您的设备没有网络，您打开的页面没有保存在设备上。',
      '您的回答仍在这里。四个步骤、您的方案和各项工具没有网络也能使用。',
      '法律页面在您打开后会保存下来。请返回，并在有网络时再次打开该页面。',
    ],
    answers: '查看您的回答',
    plan: '查看您的方案',
    start: '前往首页',
  },
};
