/**
 * 电子商务法第六十三条 / E-Commerce Law, Article 63.
 * Says: A platform may set up its own online dispute system on a voluntary basis. It publishes the rules and settles
 * disputes fairly.
 * Not coded: nothing. The article gives such a decision no force against a suit; that is our reading (B4c).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article63 = provision(instrument, '63');
