/**
 * 诉讼时效规定第十四条 / Provisions on Limitation, Article 14.
 * Says: Part performance, security, asking for time or a payment plan counts as a promise to perform. Also paying by
 * instalments; a promise or an act.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
