/**
 * 仲裁法第二十七条 / Arbitration Law (revised 2025), Article 27.
 * Says: An arbitration agreement is a clause or another written agreement. It must state the wish to arbitrate, the
 * matters and the chosen institution. A claimed agreement can count as made unless the other side denies it before the
 * tribunal's first hearing. That is paragraph 3: the agreement is claimed on applying for arbitration, and the tribunal
 * must have pointed this out and recorded it. The earlier law (before 2026-03-01): text not seen.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article27 = provision(instrument, '27');
