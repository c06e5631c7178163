/**
 * 互联网法院案件管辖规定第二条 / Provisions on the Jurisdiction of Internet Courts (2025), Article 2.
 * Says: Parties may agree on the Internet Court of a place that has an actual link with the dispute. A clause in
 * standard terms must follow the law on standard terms. Paragraph 1 covers the contract and other property disputes of
 * Article 1.
 * Not coded: nothing. Where the link is doubtful or the claim is not on property, the effect stays open (V7, V10).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article2 = provision(instrument, '2');
