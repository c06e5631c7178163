/**
 * 民诉法解释第二十条 / Interpretation of the Civil Procedure Law, Article 20.
 * Says: For a sale concluded online, the place of receipt is the place of performance. For delivery online, it is the
 * buyer's domicile. An agreed place of performance comes first.
 * Not coded: nothing. The article is silent on goods that never arrived (T7) and on proof of receipt (T6b).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article20 = provision(instrument, '20');
