/**
 * 仲裁法第二十七条 / Arbitration Law (revised 2025), Article 27.
 * Says: An arbitration agreement is a clause or another written agreement. It must state the wish to arbitrate, the
 * matters and the chosen institution. An agreement claimed on applying counts as made if the other does not deny it
 * before the first hearing. The tribunal must also have pointed this out and recorded it. Paragraph 3 deals with the
 * claimed agreement. The earlier law (before 2026-03-01): text not seen.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article27 = provision(instrument, '27');
