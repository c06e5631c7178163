/**
 * 公司法第二百三十二条 / Company Law, Article 232.
 * Says: The directors must form a liquidation group within 15 days after the ground of dissolution. If they do not act
 * in time, they pay creditors for the loss. For the grounds 1, 2, 4 and 5 of Article 229. Paragraph 2: who is in the
 * group.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article232 = provision(instrument, '232');
