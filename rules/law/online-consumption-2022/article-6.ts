/**
 * 网络消费纠纷规定（一）第六条 / Provisions on Online Consumption Disputes (2022), Article 6.
 * Says: If a shop was transferred without publishing the change, the consumer may claim from both. They are the
 * registered operator and the actual operator.
 * Not coded: how much is owed; the article serves to name a defendant (T16, LIA-14).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article6 = provision(instrument, '6');
