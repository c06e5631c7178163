/**
 * 民诉法解释第三十条 / Interpretation of the Civil Procedure Law, Article 30.
 * Says: A court clause counts if the court can be determined when the suit is filed. If it names several linked
 * courts, the plaintiff may choose one. If the court cannot be determined, the general rules apply.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article30 = provision(instrument, '30');
