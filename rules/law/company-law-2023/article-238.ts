/**
 * 公司法第二百三十八条 / Company Law, Article 238.
 * Says: A liquidator who harms creditors by intent or gross negligence must pay them. Paragraph 2. Paragraph 1: duties
 * of loyalty and care.
 * Not coded: paragraph 1.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article238 = provision(instrument, '238');
