/**
 * 民法典第六百一十四条 / Civil Code, Article 614.
 * Says: Firm evidence may show that a third person has rights in the goods. The buyer may then hold back the matching
 * part of the price. This does not apply if the seller gives fitting security.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article614 = provision(instrument, '614');
