/**
 * 民诉法解释第四百三十条 / Interpretation of the Civil Procedure Law, Article 430.
 * Says: A payment order ends if the creditor sues on the same debt. It ends if it cannot be served within 30 days. It
 * also ends if the creditor withdraws before service. The 30 days run from the issue of the order.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article430 = provision(instrument, '430');
