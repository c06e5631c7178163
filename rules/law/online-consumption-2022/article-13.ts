/**
 * 网络消费纠纷规定（一）第十三条 / Provisions on Online Consumption Disputes (2022), Article 13.
 * Says: A live stream platform that sells goods as its own business is liable to consumers as the seller.
 * Not coded: the liability itself; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article13 = provision(instrument, '13');
