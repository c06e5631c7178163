/**
 * 民诉法解释第五百一十七条 / Interpretation of the Civil Procedure Law, Article 517.
 * Says: A court that finds no assets can end this round of enforcement. A creditor who finds assets later can apply again.
 * The period for enforcement does not limit that application.
 * Not coded: signature of the creditor, or approval by the president of the court.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article517 = provision(instrument, '517');
