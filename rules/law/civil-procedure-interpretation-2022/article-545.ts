/**
 * 民诉法解释第五百四十五条 / Interpretation of the Civil Procedure Law, Article 545.
 * Says: The two-year period for enforcement also applies to the recognition of a foreign judgment or award. If only
 * recognition was asked for, a new period starts when that ruling takes effect. It cites Article 246 of the Civil
 * Procedure Law before 2024 (by subject now 250).
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article545 = provision(instrument, '545');
