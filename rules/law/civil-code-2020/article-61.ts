/**
 * 民法典第六十一条 / Civil Code, Article 61.
 * Says: What the legal representative does in the name of a company binds the company. Limits set by the company
 * itself do not count against a party in good faith. Paragraph 1: who the legal representative is.
 * Not coded: paragraph 1.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article61 = provision(instrument, '61');
