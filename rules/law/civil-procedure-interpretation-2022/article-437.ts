/**
 * 民诉法解释第四百三十七条 / Interpretation of the Civil Procedure Law, Article 437.
 * Says: A debtor may withdraw the objection until the court has ruled, and may not go back on this.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article437 = provision(instrument, '437');
