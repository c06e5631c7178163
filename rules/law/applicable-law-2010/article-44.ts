/**
 * 涉外民事关系法律适用法第四十四条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 44.
 * Says: The law of the place of the tort governs a tort. The law of a common residence, or a later choice, goes first.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article44 = provision(instrument, '44');
