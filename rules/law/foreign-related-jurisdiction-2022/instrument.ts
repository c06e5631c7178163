/**
 * 最高人民法院关于涉外民商事案件管辖若干问题的规定.
 * Applies to cases accepted from 2023-01-01 (Article 8).
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'LEV',
  zh: '最高人民法院关于涉外民商事案件管辖若干问题的规定',
  en: 'Provisions of the Supreme People’s Court on Several Issues concerning Jurisdiction over Foreign-Related Civil and Commercial Cases',
  number: '法释〔2022〕18号',
  from: '2023-01-01',
  until: null,
  link: null,
} as const satisfies Instrument;
