/**
 * 最高人民法院关于民事诉讼证据的若干规定.
 * As amended on 2019-10-14; in force by its Article 100.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'EvP',
  zh: '最高人民法院关于民事诉讼证据的若干规定',
  en: 'Several Provisions of the Supreme People’s Court on Evidence in Civil Procedure',
  number: '法释〔2019〕19号',
  from: '2020-05-01',
  until: null,
  link: null,
} as const satisfies Instrument;
