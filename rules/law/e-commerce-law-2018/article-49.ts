/**
 * 电子商务法第四十九条 / E-Commerce Law, Article 49.
 * Says: If a seller's online information is an offer, the contract is made when the order is submitted. The parties may
 * agree otherwise. Paragraph 2: a standard term that the contract is not made after payment has no effect.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article49 = provision(instrument, '49');
