/**
 * 仲裁法第二十九条 / Arbitration Law (revised 2025), Article 29.
 * Says: If matter or institution is missing or unclear, the parties may add an agreement on it. If they do not, the
 * arbitration agreement is void. The earlier law (before 2026-03-01): text not seen.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article29 = provision(instrument, '29');
