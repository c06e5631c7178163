/**
 * 诉讼时效规定第十四条 / Provisions on Limitation, Article 14.
 * Says: A debtor who performs partly or by instalments, gives security, asks for time or plans payment agrees to perform.
 * A promise or an act counts.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
