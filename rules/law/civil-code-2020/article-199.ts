/**
 * 民法典第一百九十九条 / Civil Code, Article 199.
 * Says: The time for rights such as avoidance and termination cannot be suspended, interrupted or extended. When it is
 * over, the right is gone. It runs from the day the person knew or should have known of the right, unless a law says
 * otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article199 = provision(instrument, '199');
