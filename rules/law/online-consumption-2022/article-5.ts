/**
 * 网络消费纠纷规定（一）第五条 / Provisions on Online Consumption Disputes (2022), Article 5.
 * Says: If the shop's staff led a consumer to pay outside the platform, the shop stays liable. It cannot argue that
 * the payment was not made through the platform. A rule on liability of the trader on the platform, for goods and
 * services.
 * Not coded: it does not speak of jurisdiction; it supports S3a only by inference.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article5 = provision(instrument, '5');
