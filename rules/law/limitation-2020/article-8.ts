/**
 * 诉讼时效规定第八条 / Provisions on Limitation, Article 8.
 * Says: A demand counts when it arrived. A letter or electronic message counts when it arrived or should have arrived.
 * Paragraph 1: (1) handed over and signed for, or proved to have arrived; (2) letter or data message; (3) banks; (4)
 * debtor cannot be found: notice in national media or influential provincial media of its domicile. Paragraph 2: who
 * may sign.
 * Not coded: item 3 and paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article8 = provision(instrument, '8');
