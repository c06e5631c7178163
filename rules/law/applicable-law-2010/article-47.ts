/**
 * 涉外民事关系法律适用法第四十七条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 47.
 * Says: For unjust enrichment, the law chosen by the parties applies. Otherwise it is the law of their common
 * residence, or of the place where it happened. Also for acting for another without mandate.
 * Not coded: acting without mandate.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article47 = provision(instrument, '47');
