/**
 * 民法典第五百八十八条 / Civil Code, Article 588.
 * Says: If a contract has both a penalty and earnest money 定金, the other side may choose one. It may also claim loss
 * above the earnest money.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article588 = provision(instrument, '588');
