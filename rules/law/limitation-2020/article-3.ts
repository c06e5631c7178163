/**
 * 诉讼时效规定第三条 / Provisions on Limitation, Article 3.
 * Says: Limitation must be pleaded in the first instance. On appeal, it counts only with new evidence. Paragraph 2: no
 * retrial on this ground.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article3 = provision(instrument, '3');
