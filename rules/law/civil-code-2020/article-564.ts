/**
 * 民法典第五百六十四条 / Civil Code, Article 564.
 * Says: The right to end a contract is lost when its period is over. Without a period in law or contract, it lasts one
 * year. The year runs from the day the party knew, or should have known, the ground. If the other side demands a
 * decision, only a reasonable time remains.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article564 = provision(instrument, '564');
