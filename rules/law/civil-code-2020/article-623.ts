/**
 * 民法典第六百二十三条 / Civil Code, Article 623.
 * Says: If no period was agreed, a signed delivery note has an effect. The buyer is presumed to have checked quantity
 * and visible defects. Evidence can rebut this. The note must state quantity, model and specification.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article623 = provision(instrument, '623');
