/**
 * 公司法第二百四十一条 / Company Law, Article 241.
 * Says: The register may remove a company three years after revocation, an order to close, or annulment. This does
 * not change what owners and those bound to liquidate answer for. Notice for at least 60 days, and no objection.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article241 = provision(instrument, '241');
