/**
 * 人民法院在线诉讼规则第三十一条 / Online Litigation Rules (2021), Article 31.
 * Says: Service to an electronic address that the party gave is complete when it reaches the system of that address.
 * To another address of the party: on reply, on a matching act, or presumed once it is shown as read.
 * Not coded: other addresses.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article31 = provision(instrument, '31');
