/**
 * 仲裁法第二十七条 / Arbitration Law (revised 2025), Article 27.
 * Says: An arbitration agreement is a clause or another written agreement. It must state the wish to arbitrate, the
 * matters and the chosen institution. Paragraph 3: if one side claims an agreement and the other does not deny it
 * before the first hearing, it counts as made, once the tribunal has pointed this out and recorded it. The earlier law
 * (before 2026-03-01): text not seen.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article27 = provision(instrument, '27');
