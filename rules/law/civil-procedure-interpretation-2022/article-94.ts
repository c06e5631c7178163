/**
 * 民诉法解释第九十四条 / Interpretation of the Civil Procedure Law, Article 94.
 * Says: A party who cannot collect certain evidence may ask the court to do so. It must ask in writing before the
 * period for evidence ends. Evidence: kept by state bodies, secret or private, or out of reach for other objective
 * reasons.
 * Not coded: the kinds of evidence.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article94 = provision(instrument, '94');
