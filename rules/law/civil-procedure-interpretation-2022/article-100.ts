/**
 * 民诉法解释第一百条 / Interpretation of the Civil Procedure Law, Article 100.
 * Says: A party may ask in writing for a longer period for evidence, before the period ends. If the reason holds, the
 * court extends it for all parties.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article100 = provision(instrument, '100');
