/**
 * 民法典第一百九十二条 / Civil Code, Article 192.
 * Says: When limitation has run out, the debtor may refuse to perform. A debtor who then agrees to perform can no
 * longer refuse. What was performed freely cannot be asked back.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article192 = provision(instrument, '192');
