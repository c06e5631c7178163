/**
 * 最高人民法院关于互联网法院审理案件若干问题的规定.
 * Articles 2 to 4 are displaced from 2025-11-01 by the 2025 Provisions; the rest stays in force.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: '2018',
  zh: '最高人民法院关于互联网法院审理案件若干问题的规定',
  en: 'Provisions of the Supreme People’s Court on Several Issues concerning the Trial of Cases by Internet Courts',
  number: '法释〔2018〕16号',
  from: '2018-09-07',
  until: null,
  link: null,
} as const satisfies Instrument;
