/**
 * 网络消费纠纷规定（一）第四条 / Provisions on Online Consumption Disputes (2022), Article 4.
 * Says: A platform that sells goods itself is liable to consumers as the seller. It is also liable if its marks made
 * the consumer believe that it sells. Paragraph 1: business marked as its own, or run as its own without the mark.
 * Paragraph 2: misleading marks. The same for services.
 * Not coded: how much is owed; the article serves to name a defendant and a seller.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
