/**
 * 民法典第一百九十三条 / Civil Code, Article 193.
 * Says: A court may not apply limitation on its own.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article193 = provision(instrument, '193');
