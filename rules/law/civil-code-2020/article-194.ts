/**
 * 民法典第一百九十四条 / Civil Code, Article 194.
 * Says: Limitation stops if certain obstacles keep a person from claiming in its last six months. It then ends six
 * months after the obstacle is gone. Obstacles: force majeure, no legal representative, heir or administrator not
 * determined, being controlled by the debtor or another person, other obstacles.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article194 = provision(instrument, '194');
