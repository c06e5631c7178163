/**
 * 民事诉讼法第三十五条 / Civil Procedure Law, Article 35.
 * Says: Parties may choose, in writing, a court of a place that has an actual link with the dispute. Rules on court
 * level and exclusive jurisdiction stand. Contract and other property disputes. Named places: domicile of either
 * party, performance, conclusion, subject matter, and the like.
 * Not coded: exclusive jurisdiction (real estate, ports, inheritance), which is no matter of a buyer's claim.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article35 = provision(instrument, '35');
