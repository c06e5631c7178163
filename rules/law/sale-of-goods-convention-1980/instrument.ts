/**
 * 联合国国际货物销售合同公约.
 * In force for China from that day. Only Article 39 was seen, in a copy; the rest is known from summaries. The English
 * text is one of the authentic texts.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'CISG',
  zh: '联合国国际货物销售合同公约',
  en: 'United Nations Convention on Contracts for the International Sale of Goods',
  number: null,
  from: '1988-01-01',
  until: null,
  link: null,
  treaty: true,
} as const satisfies Instrument;
