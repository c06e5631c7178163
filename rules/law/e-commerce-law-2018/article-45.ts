/**
 * 电子商务法第四十五条 / E-Commerce Law, Article 45.
 * Says: A platform may know, or should know, that a seller infringes an intellectual property right. If it does not take
 * the necessary measures, it is jointly liable.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article45 = provision(instrument, '45');
