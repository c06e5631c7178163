/**
 * 诉讼时效规定第四条 / Provisions on Limitation, Article 4.
 * Says: If no day for performance can be found, limitation runs from the end of the time the creditor gave. If the
 * debtor refuses at the first demand, it runs from then. First Articles 510 and 511 of the Civil Code.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
