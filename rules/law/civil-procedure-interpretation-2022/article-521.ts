/**
 * 民诉法解释第五百二十一条 / Interpretation of the Civil Procedure Law, Article 521.
 * Says: A foreign person shows a passport or another identity paper. A foreign firm needs identity papers and proof of
 * authority, notarised in its country. They also need Chinese consular authentication, or the proof that a treaty
 * provides. The country is that of registration, or a third country of business registration.
 * Not coded: which treaty binds which state.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article521 = provision(instrument, '521');
