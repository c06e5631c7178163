/**
 * 公司法第一百九十一条 / Company Law, Article 191.
 * Says: If a director or senior manager harms others in performing duties, the company pays. The person also pays in
 * case of intent or gross negligence.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article191 = provision(instrument, '191');
