/**
 * 仲裁法第四条 / Arbitration Law (revised 2025), Article 4.
 * Says: Arbitration needs an agreement of the parties. Without one, an institution does not take the case.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
