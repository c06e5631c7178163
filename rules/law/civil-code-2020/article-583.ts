/**
 * 民法典第五百八十三条 / Civil Code, Article 583.
 * Says: A party in breach who performs or remedies must still pay for other loss.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article583 = provision(instrument, '583');
