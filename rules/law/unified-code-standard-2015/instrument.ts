/**
 * 法人和其他组织统一社会信用代码编码规则.
 * A national standard, amended once in 2016. Text not seen: number, title and day are from catalogues of standards.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'GB',
  zh: '法人和其他组织统一社会信用代码编码规则',
  en: 'Coding Rule of the Unified Social Credit Identifier for Legal Entities and Other Organizations',
  number: 'GB 32100-2015',
  from: '2015-10-01',
  fromNotRead: true,
  until: null,
  link: null,
} as const satisfies Instrument;
