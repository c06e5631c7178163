/**
 * 民法典第五十六条 / Civil Code, Article 56.
 * Says: The debts of an individual business are paid from the operator's own property, if one person runs it.
 * Otherwise, or if this is not clear, the family property is liable. Paragraph 2: rural contract households.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article56 = provision(instrument, '56');
