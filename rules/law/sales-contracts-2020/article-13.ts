/**
 * 买卖合同解释第十三条 / Interpretation on Sales Contracts, Article 13.
 * Says: If the buyer gave notice in time, paying the price or using the goods does not waive it. The parties may
 * agree otherwise.
 * Not coded: other agreements.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article13 = provision(instrument, '13');
