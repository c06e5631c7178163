/**
 * 最高人民法院关于人民法院办理财产保全案件若干问题的规定.
 * As amended on 2020-12-23. Article 29 still names 2016-12-01, the day of the first text. Number and day of the
 * amended text are not in the text read; it cites the Civil Code, so the day is that of the Civil Code.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'PRE',
  zh: '最高人民法院关于人民法院办理财产保全案件若干问题的规定',
  en: 'Provisions of the Supreme People’s Court on Several Issues concerning Property Preservation Cases',
  number: null,
  from: '2021-01-01',
  fromNotRead: true,
  until: null,
  link: null,
} as const satisfies Instrument;
