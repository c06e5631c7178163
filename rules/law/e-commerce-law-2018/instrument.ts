/**
 * 中华人民共和国电子商务法.
 * In force by its Article 89. Number: the presidential order was not verified. Address: as cited by others for this
 * law; page itself not opened.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'ECL',
  zh: '中华人民共和国电子商务法',
  en: 'E-Commerce Law of the People’s Republic of China',
  number: null,
  from: '2019-01-01',
  until: null,
  link: 'https://www.npc.gov.cn/npc/c1773/c1848/c21114/c31834/c31841/201905/t20190521_266893.html',
} as const satisfies Instrument;
