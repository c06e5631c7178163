/**
 * 互联网法院案件管辖规定第四条 / Provisions on the Jurisdiction of Internet Courts (2025), Article 4.
 * Says: These rules apply from 1 November 2025. A case accepted before that day stays with the court that accepted it.
 * Paragraph 2: earlier judicial interpretations give way where they differ.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
