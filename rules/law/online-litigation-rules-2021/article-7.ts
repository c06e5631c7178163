/**
 * 人民法院在线诉讼规则第七条 / Online Litigation Rules (2021), Article 7.
 * Says: A party registers on the court platform. The court checks a real-name phone number, an identity or passport
 * number, or a company code. Then it gives an account. By comparing papers online or through an identity platform. What
 * is done under the account counts as done by its holder, unless theft or a system error is shown. At mediation,
 * exchange of evidence and hearing, identity is checked again.
 * Not coded: theft of the account; the second check.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article7 = provision(instrument, '7');
