/**
 * 网络消费纠纷规定（一）第十七条 / Provisions on Online Consumption Disputes (2022), Article 17.
 * Says: An operator of a live stream room may know, or should know, that goods harm consumers. If it still promotes
 * them, it is jointly liable. With the supplier of the goods, by Article 1168 of the Civil Code and others.
 * Not coded: the liability itself; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article17 = provision(instrument, '17');
