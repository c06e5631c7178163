/** What to say when a link cannot be opened. Nothing was changed: every text may say so. */
import type { Refusal } from '../../link/decode';

export const linkRefusals: Readonly<Record<Refusal, { readonly title: string; readonly text: string }>> = {
  empty: {
    title: '这个链接中没有案件',
    text: '链接中#号后面的部分缺失。某些邮件程序会将其截断。请发送人提供完整链接，或者提供案件文件。您自己的回答没有改变。',
  },
  not_a_link: {
    title: '这不是案件链接',
    text: '案件链接中含有“#case-”，其后是字母和数字。从消息中复制完整链接，再粘贴一次。您自己的回答没有改变。',
  },
  cut_short: {
    title: '这个链接的末尾缺失',
    text: '链接在传送途中被截断，往往是在行末。复制整个链接直到最后一个字母，或者请发送人提供案件文件。您自己的回答没有改变。',
  },
  damaged: {
    title: '这个链接在传送途中损坏',
    text: '链接中有些字母有误，所以本站不猜测其内容。字母区分大小写。请发送人重新发送，或者提供案件文件。您自己的回答没有改变。',
  },
  newer_version: {
    title: '这个链接需要更新的版本',
    text: '这个链接由本站更新的版本制作，或者您的浏览器过旧，无法读取。重新加载本页。如果仍然不行，更新您的浏览器。您自己的回答没有改变。',
  },
  too_long: {
    title: '内容过长，不是案件链接',
    text: '只粘贴链接本身，不粘贴消息的其他内容。您也可以请发送人提供案件文件。您自己的回答没有改变。',
  },
  sealed: {
    title: '打开这个链接需要口令',
    text: '发送人设置了口令。在链接页面打开该链接，并在那里输入口令。您自己的回答没有改变。',
  },
};
