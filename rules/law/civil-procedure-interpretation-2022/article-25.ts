/**
 * 民诉法解释第二十五条 / Interpretation of the Civil Procedure Law, Article 25.
 * Says: For harm done online, the place of the device that was used counts. The domicile of the injured person also
 * counts. The first is part of the place of the act, the second of the place of the harm.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
