/**
 * 民事诉讼法第二百零六条 / Civil Procedure Law, Article 206.
 * Says: A court can confirm a mediation agreement, and it can then be enforced. If the court refuses, the parties may
 * mediate again or sue.
 * Not coded: the confirmation procedure; a confirmed agreement leaves the bar open (B4b).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article206 = provision(instrument, '206');
