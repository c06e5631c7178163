/**
 * 民事诉讼法第二百八十条 / Civil Procedure Law, Article 280.
 * Says: A Chinese court with jurisdiction may take a case that is also before a foreign court. It may refuse if the
 * parties chose a foreign court exclusively. The refusal needs a clause that does not break Chinese exclusive
 * jurisdiction and does not touch sovereignty, security or public interest.
 * Not coded: exclusive jurisdiction and public interest; the refusal is in the court's hands, so the bar stays open
 * (B2a).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article280 = provision(instrument, '280');
