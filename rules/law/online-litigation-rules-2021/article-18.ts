/**
 * 人民法院在线诉讼规则第十八条 / Online Litigation Rules (2021), Article 18.
 * Says: If a party shows that data were false before blockchain storage, or gives reasons, the court must examine this.
 * It may ask the side that submitted the data to prove that they were true before storage. Without proof or
 * explanation, and without support by other evidence, the data are not confirmed.
 * Not coded: the points of paragraph 2 one by one.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
