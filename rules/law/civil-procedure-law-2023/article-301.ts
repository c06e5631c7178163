/**
 * 民事诉讼法第三百零一条 / Civil Procedure Law, Article 301.
 * Says: A foreign court is treated as having had no jurisdiction in three cases. One is that it went against an
 * exclusive choice of court. The others: no jurisdiction by its own law or no proper link; exclusive jurisdiction of
 * Chinese courts.
 * Not coded: the other two cases.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article301 = provision(instrument, '301');
