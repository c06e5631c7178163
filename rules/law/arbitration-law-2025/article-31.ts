/**
 * 仲裁法第三十一条 / Arbitration Law (revised 2025), Article 31.
 * Says: If the effect of the agreement is disputed, the institution, the tribunal or the court decides. The objection
 * must come before the tribunal's first hearing. If one side asks the institution or tribunal and the other the court,
 * the court decides.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article31 = provision(instrument, '31');
