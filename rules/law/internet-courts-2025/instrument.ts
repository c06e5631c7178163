/**
 * 最高人民法院关于互联网法院案件管辖的规定.
 * Replaces Articles 2 to 4 of the 2018 Provisions. Address: a page of court.gov.cn is cited elsewhere, but was not
 * opened.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: '2025',
  zh: '最高人民法院关于互联网法院案件管辖的规定',
  en: 'Provisions of the Supreme People’s Court on the Jurisdiction of Internet Courts over Cases',
  number: '法释〔2025〕14号',
  from: '2025-11-01',
  until: null,
  link: null,
} as const satisfies Instrument;
