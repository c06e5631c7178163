/**
 * 民法典第五百六十五条 / Civil Code, Article 565.
 * Says: A party ends a contract by notice, and it ends when the notice arrives. If the party sues instead, it ends
 * when the complaint is served. The notice may set a last period. Paragraph 2: the court or tribunal must confirm the
 * claim.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article565 = provision(instrument, '565');
