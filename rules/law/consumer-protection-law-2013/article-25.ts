/**
 * 消费者权益保护法第二十五条 / Consumer Protection Law, Article 25.
 * Says: A consumer who buys at a distance may return goods within seven days after receipt without giving a reason.
 * This does not cover goods made to order, perishable goods, downloaded or unsealed digital goods, and delivered
 * newspapers. The trader repays the price within seven days after the goods are back. Other goods that by nature are
 * unfit for return are excluded too, if the consumer confirmed this when buying. The goods must be intact; the consumer
 * bears the freight unless agreed otherwise.
 * Not coded: the exceptions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
