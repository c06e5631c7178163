/**
 * 民法典第四百九十六条 / Civil Code, Article 496.
 * Says: Standard terms are prepared for repeated use and not negotiated. The other side may exclude an important term
 * that it missed because nobody pointed it out or explained it. Important: terms that free the drafter or otherwise
 * matter much to the other side. To miss a term is not to notice it, or not to understand it.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article496 = provision(instrument, '496');
