/**
 * 民法典第九百二十五条 / Civil Code, Article 925.
 * Says: An agent may make a contract in the agent's own name. It binds the client directly if the other side knew of
 * the agency. This does not hold if firm evidence shows that it binds only the agent and the other side. Within the
 * agent's authority.
 * Not coded: nothing. Whether the seller knew is not asked, so the point stays open (B7).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article925 = provision(instrument, '925');
