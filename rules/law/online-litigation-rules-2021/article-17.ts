/**
 * 人民法院在线诉讼规则第十七条 / Online Litigation Rules (2021), Article 17.
 * Says: If a party doubts stored data with good reason, the court examines the storage platform and the method. Four
 * points: rules for the service, interest of the party, standards of the system, standards of the method.
 * Not coded: a note on evidence only (O10).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article17 = provision(instrument, '17');
