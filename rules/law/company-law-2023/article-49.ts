/**
 * 公司法第四十九条 / Company Law, Article 49.
 * Says: An owner must pay in the promised capital in full and in time. An owner who does not must still pay the
 * company, also for its loss. Paragraph 2: how money and other property are paid in.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article49 = provision(instrument, '49');
