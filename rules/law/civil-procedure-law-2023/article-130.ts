/**
 * 民事诉讼法第一百三十条 / Civil Procedure Law, Article 130.
 * Says: An objection to jurisdiction must be made in the time for the answer. A defendant who answers on the merits
 * without objecting accepts the court. Acceptance does not work against the rules on court level and exclusive
 * jurisdiction. A counterclaim counts as well.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article130 = provision(instrument, '130');
