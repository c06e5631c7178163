/**
 * 民诉法解释第五百二十四条 / Interpretation of the Civil Procedure Law, Article 524.
 * Says: A power of attorney that a foreign party signs in China and has notarised there is recognised. Foreign person,
 * or representative of a foreign firm or organisation.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article524 = provision(instrument, '524');
