/**
 * 民诉法解释第二十三条 / Interpretation of the Civil Procedure Law, Article 23.
 * Says: The basic court of the debtor's domicile issues the payment order.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article23 = provision(instrument, '23');
