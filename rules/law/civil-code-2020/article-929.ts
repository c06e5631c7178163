/**
 * 民法典第九百二十九条 / Civil Code, Article 929.
 * Says: A paid agent pays for a loss that the agent's fault caused to the client. An unpaid agent answers only for intent
 * or gross negligence. Paragraph 2: acting beyond the authority.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article929 = provision(instrument, '929');
