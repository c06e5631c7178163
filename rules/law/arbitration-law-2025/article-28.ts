/**
 * 仲裁法第二十八条 / Arbitration Law (revised 2025), Article 28.
 * Says: An arbitration agreement is void in three cases. They are matters that cannot be arbitrated, lack of legal
 * capacity, and pressure by threat. The earlier law (before 2026-03-01): text not seen.
 * Not coded: how each ground is shown: the user states the result.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article28 = provision(instrument, '28');
