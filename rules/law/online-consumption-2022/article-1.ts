/**
 * 网络消费纠纷规定（一）第一条 / Provisions on Online Consumption Disputes (2022), Article 1.
 * Says: Certain standard clauses of online traders have no effect. One is a clause that excludes or limits a
 * consumer's right to complain, arbitrate or sue. That is item 4. Others: signing for goods as approval, shifting all
 * platform liability, sole right to interpret, other unfair terms.
 * Not coded: items 1, 2, 3 and 5.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article1 = provision(instrument, '1');
