/**
 * 民诉法解释第二百三十三条 / Interpretation of the Civil Procedure Law, Article 233.
 * Says: A counterclaim must be between the parties of the suit and connected with it. If it is not connected, the
 * court refuses it and it needs its own suit. Connected: same legal relationship, claims that depend on each other, or
 * same facts. It is also refused if another court has exclusive jurisdiction.
 * Not coded: exclusive jurisdiction.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article233 = provision(instrument, '233');
