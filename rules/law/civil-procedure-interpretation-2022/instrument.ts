/**
 * 最高人民法院关于适用《中华人民共和国民事诉讼法》的解释.
 * As amended on 2022-03-22. It still cites article numbers of the Civil Procedure Law before 2024. Number: not in the
 * text read.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'CPLI',
  zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
  en: 'Interpretation of the Supreme People’s Court on the Application of the Civil Procedure Law',
  number: null,
  from: '2022-04-10',
  until: null,
  link: null,
} as const satisfies Instrument;
