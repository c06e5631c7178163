/**
 * 互联网法院审理案件规定第三条 / Provisions on the Trial of Cases by Internet Courts (2018), Article 3.
 * Says: Until 31 October 2025, parties could agree on the Internet Court of a place with an actual link. Standard
 * clauses had to follow the law on standard terms. Paragraph 1 covers contract and other property disputes of Article
 * 2; paragraph 2 names e-commerce operators and network service providers. Displaced by Article 2 of the 2025
 * Provisions.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article3 = provision(instrument, '3', { until: '2025-11-01' });
