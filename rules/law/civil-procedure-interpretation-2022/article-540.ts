/**
 * 民诉法解释第五百四十条 / Interpretation of the Civil Procedure Law, Article 540.
 * Says: If a foreign-related arbitration institution passes on a request to secure property, the court must ask for
 * security. Evidence can be secured without it. The court decides whether to secure. Without security it refuses. It
 * cites Article 279 of the Civil Procedure Law before 2024 (by subject now 289).
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article540 = provision(instrument, '540');
