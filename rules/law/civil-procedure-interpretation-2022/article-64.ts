/**
 * 民诉法解释第六十四条 / Interpretation of the Civil Procedure Law, Article 64.
 * Says: A dissolved company stays the party until it is liquidated and deregistered. If it was deregistered without
 * lawful liquidation, its shareholders, founders or investors are the party.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article64 = provision(instrument, '64');
