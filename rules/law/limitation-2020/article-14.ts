/**
 * 诉讼时效规定第十四条 / Provisions on Limitation, Article 14.
 * Says: A debtor can perform partly or by instalments, give security, ask for time or plan payment. That counts as
 * agreeing to perform. A promise or an act counts.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
