/**
 * 中华人民共和国仲裁法.
 * In force by its Article 96. The earlier law was not seen, so values for earlier cases are at most probable. Address:
 * as cited by others for this law; page itself not opened.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'ARB',
  zh: '中华人民共和国仲裁法',
  en: 'Arbitration Law of the People’s Republic of China',
  number: null,
  from: '2026-03-01',
  until: null,
  link: 'https://www.npc.gov.cn/npc/c2/c30834/202509/t20250912_447762.html',
} as const satisfies Instrument;
