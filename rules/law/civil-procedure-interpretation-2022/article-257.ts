/**
 * 民诉法解释第二百五十七条 / Interpretation of the Civil Procedure Law, Article 257.
 * Says: The simplified procedure does not fit if the whereabouts of the defendant are unknown when the suit is filed.
 * Not coded: the other items.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article257 = provision(instrument, '257');
