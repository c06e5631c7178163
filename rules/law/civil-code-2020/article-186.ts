/**
 * 民法典第一百八十六条 / Civil Code, Article 186.
 * Says: If a breach of contract also harms a person or property, the injured party may choose. The claim can rest on
 * contract or on tort.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article186 = provision(instrument, '186');
