/**
 * 民诉法解释第四百三十条 / Interpretation of the Civil Procedure Law, Article 430.
 * Says: A payment order ends if the creditor sues on the same debt. It lapses if it cannot be served within 30 days
 * after its issue. It also ends if the creditor withdraws before service.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article430 = provision(instrument, '430');
