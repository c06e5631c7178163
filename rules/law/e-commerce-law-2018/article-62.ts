/**
 * 电子商务法第六十二条 / E-Commerce Law, Article 62.
 * Says: In a dispute, an e-commerce operator must provide the original contract and the transaction records. If it
 * loses, forges or withholds them and facts stay open, it bears legal liability.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article62 = provision(instrument, '62');
