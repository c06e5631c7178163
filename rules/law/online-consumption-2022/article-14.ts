/**
 * 网络消费纠纷规定（一）第十四条 / Provisions on Online Consumption Disputes (2022), Article 14.
 * Says: A live stream platform that cannot give the true name, address and contact of the room's operator is liable. By
 * Article 44 of the Consumer Protection Law. The platform may recover from the operator.
 * Not coded: the recourse; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
