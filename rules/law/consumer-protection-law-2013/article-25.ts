/**
 * 消费者权益保护法第二十五条 / Consumer Protection Law, Article 25.
 * Says: A consumer who buys at a distance may return goods within seven days after receipt without giving a reason.
 * The trader repays the price within seven days after the goods are back. Not: made to order, perishable, opened
 * digital goods, newspapers, and others by nature if the consumer confirmed this. The goods must be intact; the
 * consumer bears the freight unless agreed otherwise.
 * Not coded: the exceptions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
