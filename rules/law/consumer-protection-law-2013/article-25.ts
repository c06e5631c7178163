/**
 * 消费者权益保护法第二十五条 / Consumer Protection Law, Article 25.
 * Says: A consumer who buys at a distance may return goods within seven days after receipt without giving a reason.
 * This does not cover goods made to order, perishable goods, downloaded or unsealed digital goods, delivered newspapers
 * and periodicals. The same holds for goods unfit for return by nature, if the consumer confirmed this when buying.
 * Goods must be intact, and the consumer pays the return freight unless agreed otherwise. The trader repays the price
 * within seven days after the goods are back.
 * Not coded: perishable goods, newspapers and periodicals, goods confirmed as unfit for return; whether the goods are
 * intact; the freight.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
