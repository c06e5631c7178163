/**
 * 民法典第六百一十四条 / Civil Code, Article 614.
 * Says: A buyer may hold back the price if firm evidence shows rights of a third person in the goods. This does not
 * apply if the seller gives fitting security.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article614 = provision(instrument, '614');
