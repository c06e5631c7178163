/**
 * 民法典第一百七十二条 / Civil Code, Article 172.
 * Says: An act without authority still binds if the other side had reason to believe in the authority.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article172 = provision(instrument, '172');
