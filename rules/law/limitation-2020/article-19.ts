/**
 * 诉讼时效规定第十九条 / Provisions on Limitation, Article 19.
 * Says: A debtor who promised to perform, or performed freely, after limitation ran out cannot plead it later.
 * Paragraphs 2 and 3: new agreement on the old debt; bank reminders.
 * Not coded: paragraphs 2 and 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article19 = provision(instrument, '19');
