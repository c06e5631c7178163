/**
 * 电子商务法第四十二条 / E-Commerce Law, Article 42.
 * Says: The owner of an intellectual property right may ask a platform to remove what infringes it, with first proof. A
 * platform that does not act in time is jointly liable for the added harm. Whoever sends a wrong notice answers for the
 * seller's loss, and doubly in bad faith.
 * Not coded: that the platform passes the notice on to the seller.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article42 = provision(instrument, '42');
