/**
 * 民事诉讼法第一百三十条 / Civil Procedure Law, Article 130.
 * Says: An objection to jurisdiction must be made in the time for the answer. A defendant who answers on the merits or
 * counterclaims without objecting accepts the court. Rules on court level and exclusive jurisdiction stand. Acceptance
 * is paragraph 2.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article130 = provision(instrument, '130');
