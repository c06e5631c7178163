/**
 * 民事诉讼法第二百一十一条 / Civil Procedure Law, Article 211.
 * Says: A court must retry a case on any of thirteen grounds. Examples are new evidence, forged evidence and a
 * decision obtained by corruption. Items 1, 3, 12 and 13 matter for the period in Article 216: new evidence that
 * overturns the decision, forged main evidence, basis set aside or changed, corruption of a judge.
 * Not coded: the other items.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article211 = provision(instrument, '211');
