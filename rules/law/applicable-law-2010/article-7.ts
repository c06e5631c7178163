/**
 * 涉外民事关系法律适用法第七条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 7.
 * Says: Limitation follows the law that governs the relation.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article7 = provision(instrument, '7');
