/**
 * 民诉法解释第二百零一条 / Interpretation of the Civil Procedure Law, Article 201.
 * Says: If a suit has money claims and other claims, the fee follows the money claims. Several money claims are added
 * up. Several other claims count as one.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article201 = provision(instrument, '201');
