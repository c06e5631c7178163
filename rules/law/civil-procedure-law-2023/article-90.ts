/**
 * 民事诉讼法第九十条 / Civil Procedure Law, Article 90.
 * Says: With consent, a court may serve papers by electronic means that can confirm receipt. The day of arrival in the
 * system of the addressee is the day of service. Judgments, rulings and mediation documents too; on request the court
 * gives them on paper.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article90 = provision(instrument, '90');
