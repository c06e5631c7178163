/**
 * 民法典第一百九十五条 / Civil Code, Article 195.
 * Says: Limitation starts afresh after a demand to the debtor or a promise of the debtor. A suit, an arbitration, or
 * an act of equal effect does the same. From the interruption, or from the end of the procedure.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article195 = provision(instrument, '195');
