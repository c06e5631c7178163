/**
 * 诉讼时效规定第二条 / Provisions on Limitation, Article 2.
 * Says: If a party does not plead limitation, the court may not point it out.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article2 = provision(instrument, '2');
