/**
 * 公司法第二百三十三条 / Company Law, Article 233.
 * Says: If no liquidation group is formed in time, or it does not act, interested persons can ask the court. The
 * court then appoints the group. Paragraph 2: the authority that dissolved the company, and the register, can ask too.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article233 = provision(instrument, '233');
