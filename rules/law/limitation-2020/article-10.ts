/**
 * 诉讼时效规定第十条 / Provisions on Limitation, Article 10.
 * Says: A suit interrupts limitation from the day the complaint is handed in. Or made orally.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article10 = provision(instrument, '10');
