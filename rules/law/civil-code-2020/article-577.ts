/**
 * 民法典第五百七十七条 / Civil Code, Article 577.
 * Says: A party in breach must perform, remedy the breach or pay damages.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article577 = provision(instrument, '577');
