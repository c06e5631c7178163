/**
 * 民诉法解释第二百四十八条 / Interpretation of the Civil Procedure Law, Article 248.
 * Says: If new facts arise after a decision took effect, a party may sue again. The court must accept such a suit by
 * law.
 * Not coded: when a fact is new; the bar therefore stays open (B4b).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article248 = provision(instrument, '248');
