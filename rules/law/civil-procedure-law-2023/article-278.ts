/**
 * 民事诉讼法第二百七十八条 / Civil Procedure Law, Article 278.
 * Says: A party who answers on the merits or counterclaims without objecting accepts the Chinese court.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article278 = provision(instrument, '278');
