/**
 * 民法典第五百八十六条 / Civil Code, Article 586.
 * Says: Parties may agree on earnest money 定金, a deposit that secures the debt. It counts only once paid, and only up
 * to 20 % of the contract value. If more or less is paid than agreed, the sum agreed is changed.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article586 = provision(instrument, '586');
