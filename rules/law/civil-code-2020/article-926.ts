/**
 * 民法典第九百二十六条 / Civil Code, Article 926.
 * Says: An agent may fail to perform because of a third party who did not know of the agency. The agent must then name
 * the third party. The client can use the agent's rights, with exceptions. Not if the third party would not have
 * contracted knowing the client. Paragraphs 2 and 3: choice of the third party, defences.
 * Not coded: paragraphs 2 and 3, and the exception: the point stays open (B7).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article926 = provision(instrument, '926');
