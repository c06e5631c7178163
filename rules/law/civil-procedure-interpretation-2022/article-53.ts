/**
 * 民诉法解释第五十三条 / Interpretation of the Civil Procedure Law, Article 53.
 * Says: If a branch has no business licence or was set up unlawfully, the company behind it is the party.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article53 = provision(instrument, '53');
