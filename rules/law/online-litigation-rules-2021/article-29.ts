/**
 * 人民法院在线诉讼规则第二十九条 / Online Litigation Rules (2021), Article 29.
 * Says: With consent, the court serves papers to an e-mail address, a messaging account or the platform account.
 * Giving such an address in the complaint counts as consent. Consent is also found in an earlier agreement, and in
 * accepting a service that was made.
 * Not coded: the other signs of consent.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article29 = provision(instrument, '29');
