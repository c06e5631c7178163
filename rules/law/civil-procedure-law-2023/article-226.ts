/**
 * 民事诉讼法第二百二十六条 / Civil Procedure Law, Article 226.
 * Says: The court tells the creditor within five days whether it takes the application for a payment order.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article226 = provision(instrument, '226');
