/**
 * 民事诉讼法第二百二十七条 / Civil Procedure Law, Article 227.
 * Says: The debtor must pay within 15 days after receiving the payment order, or object in writing. A debtor who does
 * neither can be put under enforcement. The court issues the order within 15 days after taking the application, if the
 * debt is clear and lawful.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article227 = provision(instrument, '227');
