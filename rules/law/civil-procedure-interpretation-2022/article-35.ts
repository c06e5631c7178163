/**
 * 民诉法解释第三十五条 / Interpretation of the Civil Procedure Law, Article 35.
 * Says: A defendant who stays silent does not give the court jurisdiction. Before the first hearing, a court without
 * jurisdiction must transfer the case. After the period for the answer has ended without an answer.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article35 = provision(instrument, '35');
