/**
 * 民事诉讼法第一百二十八条 / Civil Procedure Law, Article 128.
 * Says: The court sends the claim to the defendant within five days. The defendant then has 15 days to answer. Silence
 * does not stop the trial.
 * Not coded: what the answer must contain.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article128 = provision(instrument, '128');
