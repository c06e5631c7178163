/**
 * 公司法第二十三条 / Company Law, Article 23.
 * Says: An owner who abuses the company form to evade debts and seriously harms creditors is jointly liable. A sole
 * owner must prove that company and own property are separate. Paragraph 2: companies that the owner uses for the
 * abuse answer for each other. Paragraph 3: company with one shareholder.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article23 = provision(instrument, '23');
