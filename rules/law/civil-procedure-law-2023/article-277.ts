/**
 * 民事诉讼法第二百七十七条 / Civil Procedure Law, Article 277.
 * Says: Parties to a foreign-related dispute may agree in writing on a Chinese court. The article asks for no link
 * with the place. How this fits Article 35 is disputed (V7, V10).
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article277 = provision(instrument, '277');
