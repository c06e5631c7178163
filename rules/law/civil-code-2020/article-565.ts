/**
 * 民法典第五百六十五条 / Civil Code, Article 565.
 * Says: A party ends a contract by notice, and it ends when the notice arrives. A party may sue or apply for
 * arbitration instead. If that claim is confirmed, the contract ends when those papers are served. The notice may set a
 * last period.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article565 = provision(instrument, '565');
