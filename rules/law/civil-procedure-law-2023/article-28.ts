/**
 * 民事诉讼法第二十八条 / Civil Procedure Law, Article 28.
 * Says: A dispute about carriage belongs to the court of departure, of destination or of the defendant's domicile.
 * Carriage by rail, road, water, air and combined transport.
 * Not coded: nothing. Carriage is outside the Internet Courts (S7b), so the article only serves the ordinary court
 * (O3).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article28 = provision(instrument, '28');
