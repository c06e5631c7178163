/**
 * 民法典第六百二十条 / Civil Code, Article 620.
 * Says: A buyer must examine the goods in the agreed period, or otherwise promptly.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article620 = provision(instrument, '620');
