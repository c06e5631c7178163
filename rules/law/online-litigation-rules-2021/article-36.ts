/**
 * 人民法院在线诉讼规则第三十六条 / Online Litigation Rules (2021), Article 36.
 * Says: These rules also apply to filing, papers, settlement, questioning and service online in cases decided within
 * enforcement. The court may find, freeze and transfer assets through its online systems. Online acceptance of an
 * application for enforcement follows article 9.
 * Not coded: settlement in enforcement and the credit sanctions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article36 = provision(instrument, '36');
