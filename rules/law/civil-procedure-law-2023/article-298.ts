/**
 * 民事诉讼法第二百九十八条 / Civil Procedure Law, Article 298.
 * Says: A foreign judgment can be recognised and enforced by the intermediate court that has jurisdiction. A party may
 * apply, or the foreign court may ask. By treaty or by reciprocity.
 * Not coded: the request of the foreign court.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article298 = provision(instrument, '298');
