/**
 * 民法典第五百六十三条 / Civil Code, Article 563.
 * Says: A party may end a contract on five grounds. Examples are refusal of the main duty, and delay with it after
 * demand and reasonable time. Another is a breach that defeats the purpose. Paragraph 1: (1) force majeure, (2) refusal
 * before the due day, (3) delay after a demand, (4) purpose defeated, (5) other laws. Paragraph 2: open-ended
 * contracts.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article563 = provision(instrument, '563');
