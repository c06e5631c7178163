/**
 * 民事诉讼法第二百二十八条 / Civil Procedure Law, Article 228.
 * Says: If the court accepts the debtor's written objection, the payment order ends. The case then becomes a suit,
 * unless the creditor does not agree.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article228 = provision(instrument, '228');
