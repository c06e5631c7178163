/**
 * 最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定.
 * As amended on 2020-12-23. The text read names neither number nor day; it applies the Civil Code, so the day is that
 * of the Civil Code.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'LIM',
  zh: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定',
  en: 'Provisions of the Supreme People’s Court on Several Issues concerning the Limitation System in Civil Cases',
  number: null,
  from: '2021-01-01',
  fromNotRead: true,
  until: null,
  link: null,
} as const satisfies Instrument;
