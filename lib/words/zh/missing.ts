/** Words for an address that leads nowhere. The page shows them in every language: no address tells which one is read. */
import type { missingWords as english } from '../en/missing';

export const missingWords: typeof english = {
  title: '找不到页面',
  text: '该网址没有对应的页面。页面可能已移动，或者链接不完整。',
  kept: '内容没有丢失：您的回答仍保留在您的浏览器中。',
  start: '前往首页',
};
