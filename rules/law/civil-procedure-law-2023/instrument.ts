/**
 * 中华人民共和国民事诉讼法.
 * As amended on 2023-09-01. Earlier versions number many articles differently. Number: the presidential order was not
 * verified.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'CPL',
  zh: '中华人民共和国民事诉讼法',
  en: 'Civil Procedure Law of the People’s Republic of China',
  number: null,
  from: '2024-01-01',
  until: null,
  link: null,
} as const satisfies Instrument;
