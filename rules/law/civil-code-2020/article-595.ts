/**
 * 民法典第五百九十五条 / Civil Code, Article 595.
 * Says: In a sale, the seller transfers the goods and the buyer pays the price. Ownership of the thing passes to the
 * buyer.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article595 = provision(instrument, '595');
