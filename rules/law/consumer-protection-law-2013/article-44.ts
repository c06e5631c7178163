/**
 * 消费者权益保护法第四十四条 / Consumer Protection Law, Article 44.
 * Says: A platform that cannot give the seller's true name, address and working contact can be sued by the consumer. It
 * must also keep better promises that it made. Paragraph 2: joint liability if it knew or should have known of harm to
 * consumers and did not take the necessary measures. It may recover from the seller.
 * Not coded: the recourse against the seller.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article44 = provision(instrument, '44');
