/**
 * 民事诉讼法第二百八十一条 / Civil Procedure Law, Article 281.
 * Says: If a foreign court took the case first, the Chinese court may pause its own case on written request. It does
 * not pause if the parties chose a Chinese court. As far as a foreign judgment has been recognised, no new suit is
 * possible. It does not pause either under exclusive jurisdiction or if it is clearly more convenient. It goes on if
 * the foreign court does not act or finish in reasonable time. Recognition is paragraph 3: a suit already taken is
 * dismissed.
 * Not coded: the test of convenience.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article281 = provision(instrument, '281');
