/**
 * 财产保全规定第十七条 / Provisions on Property Preservation, Article 17.
 * Says: If a suit or arbitration starts within 30 days, a measure before suit goes on without a new ruling. It becomes
 * a measure in the suit, the arbitration or the enforcement. The period is counted through.
 * Not coded: the change into enforcement.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article17 = provision(instrument, '17');
