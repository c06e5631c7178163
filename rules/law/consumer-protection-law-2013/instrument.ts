/**
 * 中华人民共和国消费者权益保护法.
 * As amended on 2013-10-25. First in force 1994-01-01 (Article 63); the day of the amended text is from press reports,
 * not from the text read.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'CRPL',
  zh: '中华人民共和国消费者权益保护法',
  en: 'Law of the People’s Republic of China on the Protection of Consumer Rights and Interests',
  number: null,
  from: '2014-03-15',
  fromNotRead: true,
  until: null,
  link: null,
} as const satisfies Instrument;
