/**
 * 网络消费纠纷规定（一）第十二条 / Provisions on Online Consumption Disputes (2022), Article 12.
 * Says: The operator of a live stream room is liable as seller unless it clearly showed who the seller is. It must
 * prove this. Even then the court looks at the whole deal. Paragraph 2: even with the mark, the court looks at
 * appearance, agreement, cooperation, process and what the consumer understood.
 * Not coded: the weighing under paragraph 2; the article serves to name a defendant (T16).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article12 = provision(instrument, '12');
