/**
 * 民事诉讼法第一百五十五条 / Civil Procedure Law, Article 155.
 * Says: A judgment gives the result, the reasons and who bears the costs. It also names the time for appeal and the
 * appeal court. The last point is item 4. The numbered items stand in paragraph 1.
 * Not coded: all but item 4.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article155 = provision(instrument, '155');
