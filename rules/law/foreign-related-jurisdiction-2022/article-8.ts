/**
 * 涉外民商事案件管辖规定第八条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 8.
 * Says: These rules apply from 1 January 2023, to cases accepted from that day.
 * Not coded: the earlier limits (L6).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article8 = provision(instrument, '8');
