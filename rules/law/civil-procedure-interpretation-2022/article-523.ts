/**
 * 民诉法解释第五百二十三条 / Interpretation of the Civil Procedure Law, Article 523.
 * Says: A power of attorney that a foreign party signs before a Chinese judge is recognised. Foreign person, or
 * representative of a foreign firm or organisation.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article523 = provision(instrument, '523');
