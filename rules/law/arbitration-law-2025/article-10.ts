/**
 * 仲裁法第十条 / Arbitration Law (revised 2025), Article 10.
 * Says: An arbitral award is final: nobody may arbitrate or sue again on the same dispute. If a court sets it aside or
 * refuses to enforce it, the parties may sue. They may arbitrate only under a new agreement. The earlier law (before
 * 2026-03-01): text not seen.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article10 = provision(instrument, '10');
