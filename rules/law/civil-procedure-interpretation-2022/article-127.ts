/**
 * 民诉法解释第一百二十七条 / Interpretation of the Civil Procedure Law, Article 127.
 * Says: The six months for a retrial are fixed. Suspension, interruption and extension do not apply. The article also
 * fixes other periods. It cites article numbers of the Civil Procedure Law before 2024 (212, by subject now 216).
 * Not coded: the other periods.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article127 = provision(instrument, '127');
