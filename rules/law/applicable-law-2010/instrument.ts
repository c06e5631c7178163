/**
 * 中华人民共和国涉外民事关系法律适用法.
 * In force by its Article 52. Number: the presidential order was not verified.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'PIL',
  zh: '中华人民共和国涉外民事关系法律适用法',
  en: 'Law of the People’s Republic of China on the Application of Law in Foreign-Related Civil Relations',
  number: null,
  from: '2011-04-01',
  until: null,
  link: null,
} as const satisfies Instrument;
