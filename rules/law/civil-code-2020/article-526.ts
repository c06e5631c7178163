/**
 * 民法典第五百二十六条 / Civil Code, Article 526.
 * Says: If the side that must perform first does not, the other may refuse. If its performance is defective, the other
 * may refuse the part that matches.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article526 = provision(instrument, '526');
