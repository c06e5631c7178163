/**
 * 民诉法解释第四百三十六条 / Interpretation of the Civil Procedure Law, Article 436.
 * Says: An objection only about lack of means, or about time or manner, does not stop a payment order. An oral
 * objection has no effect.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article436 = provision(instrument, '436');
