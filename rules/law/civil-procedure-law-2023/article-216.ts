/**
 * 民事诉讼法第二百一十六条 / Civil Procedure Law, Article 216.
 * Says: A party must ask for a retrial within six months after the decision takes effect. On four grounds, the six
 * months run from the day the party knew or should have known. The grounds are items 1, 3, 12 and 13 of Article 211.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article216 = provision(instrument, '216');
