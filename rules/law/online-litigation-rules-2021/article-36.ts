/**
 * 人民法院在线诉讼规则第三十六条 / Online Litigation Rules (2021), Article 36.
 * Says: A party may file for enforcement online. The court may search, freeze and transfer assets through its online
 * systems.
 * Not coded: settlement in enforcement and the credit sanctions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article36 = provision(instrument, '36');
