/**
 * 仲裁法第六十四条 / Arbitration Law (revised 2025), Article 64.
 * Says: A tribunal may mediate before it decides. A mediation document has the same force as an award. It must mediate
 * if the parties wish. The earlier law (before 2026-03-01): text not seen.
 * Not coded: the course of mediation.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article64 = provision(instrument, '64');
