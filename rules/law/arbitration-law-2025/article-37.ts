/**
 * 仲裁法第三十七条 / Arbitration Law (revised 2025), Article 37.
 * Says: If the defendant shows the arbitration agreement before the first hearing, the court dismisses the suit. If
 * the defendant does not object until then, the court goes on. The plaintiff had not declared the agreement. Not if
 * the agreement is void or the law says otherwise. The earlier law (before 2026-03-01): text not seen.
 * Not coded: other laws that say otherwise.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article37 = provision(instrument, '37');
