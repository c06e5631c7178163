/**
 * 诉讼费用交纳办法.
 * The address is the English version on the site of the Beijing courts; a stored copy of that page was seen.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'FEE',
  zh: '诉讼费用交纳办法',
  en: 'Measures on the Payment of Litigation Fees',
  number: '国务院令第481号',
  from: '2007-04-01',
  until: null,
  link: 'https://www.bjcourt.gov.cn/ssfw/yshjch/zgzxgk167.htm',
} as const satisfies Instrument;
