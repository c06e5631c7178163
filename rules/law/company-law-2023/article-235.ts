/**
 * 公司法第二百三十五条 / Company Law, Article 235.
 * Says: A creditor must file its claim with the liquidation group within 30 days after its notice. A creditor without
 * notice has 45 days from the announcement. The group notifies within ten days and announces within 60 days. No
 * creditor is paid during this time.
 * Not coded: the ten and 60 days of the liquidation group; paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article235 = provision(instrument, '235');
