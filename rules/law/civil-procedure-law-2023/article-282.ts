/**
 * 民事诉讼法第二百八十二条 / Civil Procedure Law, Article 282.
 * Says: A court may dismiss a foreign-related case if the defendant objects and five conditions are all met. One of
 * them is that a foreign court is more convenient. The others: basic facts not in China and clear inconvenience; no
 * agreement on a Chinese court; no exclusive jurisdiction; no sovereignty, security or public interest touched. If the
 * foreign court does not act, the plaintiff may come back.
 * Not coded: not a rule of decision here: it needs an objection and the court's discretion, so it is shown as a risk
 * (O17).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article282 = provision(instrument, '282');
