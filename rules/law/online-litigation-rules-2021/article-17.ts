/**
 * 人民法院在线诉讼规则第十七条 / Online Litigation Rules (2021), Article 17.
 * Says: A party may doubt, with good reason, that blockchain data stayed true after storage. The court then examines
 * the storage platform and the method. Four points: rules for the service, interest of the party, standards of the
 * system, standards of the method.
 * Not coded: the four points one by one.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article17 = provision(instrument, '17');
