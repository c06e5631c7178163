/**
 * 诉讼时效规定第五条 / Provisions on Limitation, Article 5.
 * Says: The right to avoid a contract is not a matter of limitation. After avoidance, limitation of the claims for
 * refund and damages runs from that day.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article5 = provision(instrument, '5');
