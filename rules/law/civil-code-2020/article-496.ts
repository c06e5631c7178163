/**
 * 民法典第四百九十六条 / Civil Code, Article 496.
 * Says: Standard terms are prepared for repeated use and not negotiated. If an important term was not pointed out or
 * explained, the other side may leave it out of the contract. Important: terms that free the drafter or otherwise
 * matter much to the other side. The failure must have kept the other side from noticing or understanding the term.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article496 = provision(instrument, '496');
