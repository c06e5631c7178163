/**
 * 民法典第六百二十二条 / Civil Code, Article 622.
 * Says: If the agreed period is too short for a full examination, it counts only for visible defects. A longer period
 * in a law or regulation takes its place.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article622 = provision(instrument, '622');
