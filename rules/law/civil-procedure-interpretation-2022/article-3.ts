/**
 * 民诉法解释第三条 / Interpretation of the Civil Procedure Law, Article 3.
 * Says: A person's domicile is the place of household registration, a company's the place of its main office. If the
 * main office cannot be determined, the registered place counts.
 * Not coded: nothing. A registered address is only a sign while the main office has not been looked for (T2).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article3 = provision(instrument, '3');
