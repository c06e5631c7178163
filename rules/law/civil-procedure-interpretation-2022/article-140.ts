/**
 * 民诉法解释第一百四十条 / Interpretation of the Civil Procedure Law, Article 140.
 * Says: In the simplified procedure, nobody is served by public notice.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article140 = provision(instrument, '140');
