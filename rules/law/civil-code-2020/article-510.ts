/**
 * 民法典第五百一十条 / Civil Code, Article 510.
 * Says: If a point such as quality, price or place is not clear, the parties may add an agreement. Otherwise the
 * contract and trade usage decide.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article510 = provision(instrument, '510');
