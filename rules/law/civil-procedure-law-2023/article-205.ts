/**
 * 民事诉讼法第二百零五条 / Civil Procedure Law, Article 205.
 * Says: Both parties may ask a court together to confirm a mediation agreement. They must ask within 30 days after it
 * takes effect. The agreement must come from a lawfully set up mediation body. The article also names the court.
 * Not coded: which court.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article205 = provision(instrument, '205');
