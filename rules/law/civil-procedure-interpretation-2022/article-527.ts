/**
 * 民诉法解释第五百二十七条 / Interpretation of the Civil Procedure Law, Article 527.
 * Says: A consulate may engage a Chinese lawyer or citizen for a national who is not in China. Through an officer whom
 * it authorises.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article527 = provision(instrument, '527');
