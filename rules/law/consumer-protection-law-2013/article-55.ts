/**
 * 消费者权益保护法第五十五条 / Consumer Protection Law, Article 55.
 * Says: A trader who deceives a consumer pays three times the price on top of the loss. This addition is at least RMB
 * 500. The consumer must ask for it. Paragraph 2: a trader may know of a defect that causes death or serious harm to
 * health. The victim may then ask for up to twice the loss on top.
 * Not coded: other laws that say otherwise.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article55 = provision(instrument, '55');
