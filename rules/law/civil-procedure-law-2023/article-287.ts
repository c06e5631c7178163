/**
 * 民事诉讼法第二百八十七条 / Civil Procedure Law, Article 287.
 * Says: In foreign-related cases, the court has no fixed time for an ordinary first instance or second instance. Your
 * own time to appeal stays. Named: Article 152 (first instance, ordinary procedure) and Article 183 (second instance).
 * Article 164 is not named.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article287 = provision(instrument, '287');
