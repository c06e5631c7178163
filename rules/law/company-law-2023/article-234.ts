/**
 * 公司法第二百三十四条 / Company Law, Article 234.
 * Says: The liquidation group has seven powers. One is to act for the company in civil suits. Item 7.
 * Not coded: the other powers.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article234 = provision(instrument, '234');
