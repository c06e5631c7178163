/**
 * 民诉法解释第五百二十二条 / Interpretation of the Civil Procedure Law, Article 522.
 * Says: If a state has no diplomatic relations with China, its papers go through the consulate of a third state.
 * Notarised in the state, legalised by the consulate there of a third state that has relations with China, then by the
 * Chinese consulate in that third state. It cites Article 271 of the Civil Procedure Law before 2024 (by subject now
 * 275).
 * Not coded: which states these are.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article522 = provision(instrument, '522');
