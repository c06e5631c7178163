/**
 * 民诉法解释第四百二十七条 / Interpretation of the Civil Procedure Law, Article 427.
 * Says: A court issues a payment order only if seven conditions are met. Among them: a fixed sum is due, and the
 * creditor owes nothing in return. The debtor must be in China and can be found. Paragraph 1, item 7: the creditor has
 * not asked for preservation before suit. Paragraph 2: the court says within five days that it refuses. Paragraph 3:
 * no limit by amount.
 * Not coded: items 1, 5 and 6.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article427 = provision(instrument, '427');
