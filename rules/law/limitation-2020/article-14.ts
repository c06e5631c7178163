/**
 * 诉讼时效规定第十四条 / Provisions on Limitation, Article 14.
 * Says: A debtor who performs in part, gives security, asks for time or plans payment counts as agreeing to perform.
 * Also paying by instalments; a promise or an act.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
