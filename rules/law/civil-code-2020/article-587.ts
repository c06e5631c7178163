/**
 * 民法典第五百八十七条 / Civil Code, Article 587.
 * Says: If the side that received earnest money 定金 fails and this defeats the purpose, it returns double. If the side
 * that paid it fails in that way, it loses it. Failing: no performance or defective performance. Otherwise it is set
 * off against the price or returned.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article587 = provision(instrument, '587');
