/**
 * 仲裁法第五条 / Arbitration Law (revised 2025), Article 5.
 * Says: If there is an arbitration agreement, a court does not take the suit. This does not apply if the agreement is
 * void or the law says otherwise. The earlier law (before 2026-03-01): text not seen.
 * Not coded: other laws that say otherwise.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article5 = provision(instrument, '5');
