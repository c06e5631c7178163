/**
 * 互联网法院案件管辖规定第三条 / Provisions on the Jurisdiction of Internet Courts (2025), Article 3.
 * Says: An intermediate court at the place of the Internet Court hears appeals. If there are several, the High Court
 * names one. Paragraph 2: appeals that belong to a specialised court go to that court.
 * Not coded: which intermediate courts the High Courts of Beijing and Guangdong have named (no notice seen).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article3 = provision(instrument, '3');
