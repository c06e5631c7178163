/**
 * 民法典第五百八十四条 / Civil Code, Article 584.
 * Says: Damages equal the loss caused by the breach, with the profit that performance would have brought. They stop at
 * the loss that could be foreseen at contracting.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article584 = provision(instrument, '584');
