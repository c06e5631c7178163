/**
 * 公司法第八十八条 / Company Law, Article 88.
 * Says: If shares are transferred before payment is due, the new owner must pay, and the old one second. If payment was
 * overdue or overvalued, both are jointly liable for what is missing. A new owner who neither knew nor should have
 * known this is not liable; the old one is. Paragraph 2 deals with overdue and overvalued payment. The article has no
 * rule on earlier transfers.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article88 = provision(instrument, '88');
