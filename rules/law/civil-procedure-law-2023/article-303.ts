/**
 * 民事诉讼法第三百零三条 / Civil Procedure Law, Article 303.
 * Says: A party may ask the next higher court to review the ruling on recognition. The request must come within ten
 * days after service.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article303 = provision(instrument, '303');
