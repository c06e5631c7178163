/**
 * 民法典第五百二十七条 / Civil Code, Article 527.
 * Says: A party who must perform first may stop with firm evidence of certain dangers to the other side's performance.
 * Stopping without such evidence is a breach. Four cases: business much worse, moving property to evade debts, loss of
 * business standing, other loss of ability to perform.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article527 = provision(instrument, '527');
