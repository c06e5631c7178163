/**
 * 民事诉讼法第一百七十一条 / Civil Procedure Law, Article 171.
 * Says: A party may appeal a judgment within 15 days and a ruling within 10 days after service. For parties without
 * domicile in China see Article 286.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article171 = provision(instrument, '171');
