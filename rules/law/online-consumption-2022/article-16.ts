/**
 * 网络消费纠纷规定（一）第十六条 / Provisions on Online Consumption Disputes (2022), Article 16.
 * Says: A live stream platform may know, or should know, that consumers are harmed. If it does not take the necessary
 * measures, it is jointly liable. With the operator of the room, by Article 38 of the E-Commerce Law and others.
 * Not coded: the liability itself; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article16 = provision(instrument, '16');
