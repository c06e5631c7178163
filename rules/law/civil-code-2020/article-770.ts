/**
 * 民法典第七百七十条 / Civil Code, Article 770.
 * Says: In a work contract, one side does work to the other side's order and delivers the result for pay. Includes
 * processing, making to order, repair, copying, testing and inspection.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article770 = provision(instrument, '770');
