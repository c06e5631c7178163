/**
 * 公司法第二百四十条 / Company Law, Article 240.
 * Says: A company without debts may use simplified deregistration if all owners give an undertaking. If it was false,
 * they are jointly liable for the earlier debts. Notice in the public register for at least 20 days. Without objection,
 * the company may apply within 20 days.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article240 = provision(instrument, '240');
