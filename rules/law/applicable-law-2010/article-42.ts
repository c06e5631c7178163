/**
 * 涉外民事关系法律适用法第四十二条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 42.
 * Says: The law of the consumer's habitual residence governs a consumer contract. The law of the place of supply
 * governs in two cases: the consumer chooses it, or the trader did no related business at that residence.
 * Not coded: whether the place of supply is in China is not asked separately.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article42 = provision(instrument, '42');
