/**
 * 民法典第四百九十六条 / Civil Code, Article 496.
 * Says: Standard terms are prepared for repeated use and not negotiated. The other side may exclude an important term
 * from the contract if it was not pointed out or explained. Important: terms that free the drafter or otherwise matter
 * much to the other side. The failure must have kept the other side from noticing or understanding the term.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article496 = provision(instrument, '496');
