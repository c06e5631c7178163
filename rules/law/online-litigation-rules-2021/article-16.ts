/**
 * 人民法院在线诉讼规则第十六条 / Online Litigation Rules (2021), Article 16.
 * Says: Data stored on a blockchain and technically checked may be taken as unchanged since storage. Contrary proof can
 * rebut this.
 * Not coded: the technical check itself.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article16 = provision(instrument, '16');
