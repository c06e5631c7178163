/**
 * 中华人民共和国涉外民事关系法律适用法.
 * In force by its Article 52. The number is that of the presidential order.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'PIL',
  zh: '中华人民共和国涉外民事关系法律适用法',
  en: 'Law of the People’s Republic of China on the Application of Law in Foreign-Related Civil Relations',
  number: '主席令第三十六号',
  from: '2011-04-01',
  until: null,
  link: null,
} as const satisfies Instrument;
