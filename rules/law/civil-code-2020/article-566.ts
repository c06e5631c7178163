/**
 * 民法典第五百六十六条 / Civil Code, Article 566.
 * Says: After termination, the parties may ask to restore what was performed, or for other steps, and for damages. The
 * party in breach stays liable. By the course of performance and the nature of the contract. Paragraph 3: security
 * stays.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article566 = provision(instrument, '566');
