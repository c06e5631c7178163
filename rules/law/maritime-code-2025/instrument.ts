/**
 * 中华人民共和国海商法.
 * As revised on 2025-10-28. Text not seen: day and Article 284 are from quotations by law firms. Number: not seen. How
 * it treats older cargo claims was not seen.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'MC',
  zh: '中华人民共和国海商法',
  en: 'Maritime Code of the People’s Republic of China',
  number: null,
  from: '2026-05-01',
  until: null,
  link: null,
} as const satisfies Instrument;
