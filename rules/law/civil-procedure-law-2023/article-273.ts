/**
 * 民事诉讼法第二百七十三条 / Civil Procedure Law, Article 273.
 * Says: In foreign-related cases the court uses the Chinese language. It can provide translation on request, at the
 * cost of the party.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article273 = provision(instrument, '273');
