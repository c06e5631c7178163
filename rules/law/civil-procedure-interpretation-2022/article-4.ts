/**
 * 民诉法解释第四条 / Interpretation of the Civil Procedure Law, Article 4.
 * Says: Habitual residence is the place where a person has lived for at least one year without a break. The year is
 * counted up to the filing of the suit. Time in hospital does not count.
 * Not coded: stays in hospital.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
