/**
 * 电子商务法第六十一条 / E-Commerce Law, Article 61.
 * Says: In a dispute with a seller on a platform, the platform must help the consumer.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article61 = provision(instrument, '61');
