/**
 * 人民法院在线诉讼规则.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'OLR',
  zh: '人民法院在线诉讼规则',
  en: 'Online Litigation Rules of the People’s Courts',
  number: '法释〔2021〕12号',
  from: '2021-08-01',
  until: null,
  link: null,
} as const satisfies Instrument;
