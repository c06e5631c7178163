/**
 * 民诉法解释第三十九条 / Interpretation of the Civil Procedure Law, Article 39.
 * Says: Once a court has confirmed its jurisdiction, a counterclaim or a changed claim does not alter it. Rules on
 * court level and exclusive jurisdiction stand. Paragraph 2: no new objection after remand or in a retrial at first
 * instance.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article39 = provision(instrument, '39');
