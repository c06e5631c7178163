/**
 * 民诉法解释第二百零二条 / Interpretation of the Civil Procedure Law, Article 202.
 * Says: Parties who appeal separately each prepay the appeal fee on their own requests. Paragraph 2: several persons
 * of one side who appeal together prepay once.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article202 = provision(instrument, '202');
