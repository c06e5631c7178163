/**
 * 中华人民共和国公司法.
 * In force by its Article 266. Number: the presidential order was not verified. Facts before that day may fall under
 * the earlier law.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'CL',
  zh: '中华人民共和国公司法',
  en: 'Company Law of the People’s Republic of China',
  number: null,
  from: '2024-07-01',
  until: null,
  link: null,
} as const satisfies Instrument;
