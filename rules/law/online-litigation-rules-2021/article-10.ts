/**
 * 人民法院在线诉讼规则第十条 / Online Litigation Rules (2021), Article 10.
 * Says: The court asks the defendant whether it agrees to take part online. If it does not clearly agree and does not
 * register in time, its part goes on offline. Who agrees registers within three days of the notice.
 * Not coded: the three days.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article10 = provision(instrument, '10');
