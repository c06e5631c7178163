/**
 * 涉外民商事案件管辖规定第三条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 3.
 * Says: High Courts hear foreign-related cases from RMB 5 billion, and others of major local influence. The amount
 * itself included.
 * Not coded: major influence at this level is not told apart from the intermediate court (L4b).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article3 = provision(instrument, '3');
