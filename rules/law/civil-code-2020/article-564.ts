/**
 * 民法典第五百六十四条 / Civil Code, Article 564.
 * Says: The right to end a contract is lost when its period is over. Without a period in law or contract, it is lost
 * one year after the party knew the ground. Knew or should have known; or after a reasonable time once the other side
 * has asked.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article564 = provision(instrument, '564');
