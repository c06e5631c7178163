/**
 * 民法典第九百二十六条 / Civil Code, Article 926.
 * Says: The other side may fail to perform without having known of the agency. The agent must then name it, and the
 * client can use the agent's rights, with exceptions. Not if the third party would not have contracted knowing the
 * client. Paragraphs 2 and 3: choice of the third party, defences.
 * Not coded: paragraphs 2 and 3, and the exception: the point stays open (B7).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article926 = provision(instrument, '926');
