/**
 * 人民法院在线诉讼规则第九条 / Online Litigation Rules (2021), Article 9.
 * Says: For a suit filed online, the court registers it, asks once for corrections, or refuses it by a ruling. After
 * corrections, the time for acceptance starts again the next day. Appeals, retrials and enforcement filed online follow
 * the same rules. The court sends the notice of acceptance when it registers the case. It may not ask for paper copies
 * of proper online papers.
 * Not coded: appeals, retrials and enforcement.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article9 = provision(instrument, '9');
