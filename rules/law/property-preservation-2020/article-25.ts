/**
 * 财产保全规定第二十五条 / Provisions on Property Preservation, Article 25.
 * Says: A party may ask for review of a ruling once, within five days after service. The court examines it within ten
 * days.
 * Not coded: how the court decides.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
