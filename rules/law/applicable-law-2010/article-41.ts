/**
 * 涉外民事关系法律适用法第四十一条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 41.
 * Says: The parties may choose the law of the contract. Without a choice, it is the law of the habitual residence of the
 * party whose performance marks the contract. It can also be another law with the closest link to it.
 * Not coded: which law governs without a choice.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article41 = provision(instrument, '41');
