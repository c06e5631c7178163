/**
 * 人民法院在线诉讼规则第十八条 / Online Litigation Rules (2021), Article 18.
 * Says: If a party shows reasons why data were false before storage, the court must examine this. It may ask the other
 * side to prove where the data came from. Without proof or explanation, and without support by other evidence, the
 * data are not confirmed.
 * Not coded: a note on evidence only (O10).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
