/**
 * 人民法院在线诉讼规则第四条 / Online Litigation Rules (2021), Article 4.
 * Says: A court needs the agreement of the parties to proceed online. If only some agree, those may appear online and
 * the others in person. Consent to one step is not consent to others. A party who chooses online steps need not be
 * asked again.
 * Not coded: cases with the procuratorate.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
