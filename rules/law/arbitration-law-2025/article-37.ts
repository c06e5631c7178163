/**
 * 仲裁法第三十七条 / Arbitration Law (revised 2025), Article 37.
 * Says: A plaintiff may have sued without declaring the arbitration agreement. If the defendant shows it before the
 * first hearing, the court dismisses the suit. This does not apply if the agreement is void or the law says otherwise.
 * If the defendant does not object until then, the court goes on. A defendant who does not object gives up the
 * agreement. The earlier law (before 2026-03-01): text not seen.
 * Not coded: other laws that say otherwise.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article37 = provision(instrument, '37');
