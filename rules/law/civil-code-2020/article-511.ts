/**
 * 民法典第五百一十一条 / Civil Code, Article 511.
 * Says: If a point is still not clear, fixed rules apply. Without a day for performance, either side may act at any
 * time, after time to prepare. Item 4 is the day for performance. The others: quality, price, place, manner, costs.
 * Not coded: items 2, 3, 5 and 6.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article511 = provision(instrument, '511');
