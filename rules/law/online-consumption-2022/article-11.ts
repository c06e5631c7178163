/**
 * 网络消费纠纷规定（一）第十一条 / Provisions on Online Consumption Disputes (2022), Article 11.
 * Says: A shop is liable if its staff harm consumers by false advertising in the shop's live stream. For a shop on a
 * platform.
 * Not coded: the liability itself; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article11 = provision(instrument, '11');
