/**
 * 人民法院在线诉讼规则第二条 / Online Litigation Rules (2021), Article 2.
 * Says: Online litigation is voluntary: a court may not force it on a party. This is item 2. Other principles:
 * fairness and speed, protection of rights, convenience, security.
 * Not coded: the other principles.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article2 = provision(instrument, '2');
