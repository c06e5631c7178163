/**
 * 民事诉讼法第六十八条 / Civil Procedure Law, Article 68.
 * Says: A party must bring evidence in time, within the period that the court sets. For late evidence it must give
 * its reason. Without a good one, the court may leave it out, or take it with a reprimand or a fine.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article68 = provision(instrument, '68');
