/**
 * 民事诉讼法第一百二十七条 / Civil Procedure Law, Article 127.
 * Says: A court does not take certain suits and tells the plaintiff where to go. Examples are an arbitration
 * agreement, another competent court, or a case already decided. Item 2: written arbitration agreement. Item 4:
 * another court has jurisdiction. Item 5: judgment, ruling or court mediation document in effect, except a ruling that
 * allows withdrawal.
 * Not coded: items 1, 3, 6 and 7 (administrative cases, other bodies, waiting periods, family cases).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article127 = provision(instrument, '127');
