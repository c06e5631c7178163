/**
 * 网络消费纠纷规定（一）第十五条 / Provisions on Online Consumption Disputes (2022), Article 15.
 * Says: A live stream platform that did not check a required food permit is jointly liable with the room's operator.
 * By Article 131 of the Food Safety Law and others.
 * Not coded: the food safety rules; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article15 = provision(instrument, '15');
