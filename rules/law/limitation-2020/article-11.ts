/**
 * 诉讼时效规定第十一条 / Provisions on Limitation, Article 11.
 * Says: Certain steps interrupt limitation like a suit. Examples are a payment order, securing assets before a suit,
 * and an application for enforcement. Also bankruptcy filings, joinder and set-off in a suit.
 * Not coded: the other items.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article11 = provision(instrument, '11');
