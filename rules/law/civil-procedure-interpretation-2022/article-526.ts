/**
 * 民诉法解释第五百二十六条 / Interpretation of the Civil Procedure Law, Article 526.
 * Says: A foreign party may name a person of the same nationality as agent. A lawyer of that state may act as a
 * non-lawyer. A consular officer may act in a personal capacity, without immunity in the suit.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article526 = provision(instrument, '526');
