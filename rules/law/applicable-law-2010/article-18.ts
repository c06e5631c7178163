/**
 * 涉外民事关系法律适用法第十八条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 18.
 * Says: Parties may choose the law for their arbitration agreement. Without a choice, the law of the institution's
 * place or of the place of arbitration applies.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
