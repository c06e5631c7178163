/**
 * 民诉法解释第一百六十三条 / Interpretation of the Civil Procedure Law, Article 163.
 * Says: In urgent cases, after a decision takes effect and before enforcement, a creditor may ask to secure assets. The
 * court lifts this if enforcement is not asked for in time. Urgent: for example, the other side moves its property.
 * Time: five days after the period for performance ends.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article163 = provision(instrument, '163');
