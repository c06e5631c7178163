/**
 * 民事诉讼法第一百一十一条 / Civil Procedure Law, Article 111.
 * Says: A party may ask once for review of a ruling that secures property. The review does not stop the measure. Also
 * for a ruling on advance performance. The period of five days is in Article 25 of the preservation provisions.
 * Not coded: advance performance.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article111 = provision(instrument, '111');
