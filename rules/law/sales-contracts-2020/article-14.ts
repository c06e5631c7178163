/**
 * 买卖合同解释第十四条 / Interpretation on Sales Contracts, Article 14.
 * Says: After the period for notice, the buyer can no longer rely on defects or missing goods. A seller who freely
 * accepted liability cannot go back on it.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
