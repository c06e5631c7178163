/**
 * 民法典第四百九十三条 / Civil Code, Article 493.
 * Says: A contract on paper is made where the last party signed or sealed it. The parties may agree otherwise. A
 * fingerprint counts as well.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article493 = provision(instrument, '493');
