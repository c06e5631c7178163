/**
 * 民法典第五百八十二条 / Civil Code, Article 582.
 * Says: For defective performance, the injured party may choose among repair, remaking, exchange, return and a lower
 * price. The choice must be reasonable. First what the contract says; by the goods and the size of the loss.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article582 = provision(instrument, '582');
