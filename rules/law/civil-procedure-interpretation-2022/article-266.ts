/**
 * 民诉法解释第二百六十六条 / Interpretation of the Civil Procedure Law, Article 266.
 * Says: In the simplified procedure, the period for evidence is at most 15 days. Set by the court, or agreed by the
 * parties with its leave. If nobody needs time, the hearing can be held at once.
 * Not coded: paragraphs 2 and 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article266 = provision(instrument, '266');
