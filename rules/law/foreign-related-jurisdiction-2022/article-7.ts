/**
 * 涉外民商事案件管辖规定第七条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 7.
 * Says: Cases of Hong Kong, Macao and Taiwan follow these rules by analogy.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article7 = provision(instrument, '7');
