/**
 * 民法典第六百二十一条 / Civil Code, Article 621.
 * Says: A buyer must tell the seller of defects in the agreed period, or otherwise within a reasonable time. Two years
 * after receipt is the latest, unless a warranty period runs. Without notice the goods count as conforming. Paragraph
 * 3: no limit if the seller knew or should have known.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article621 = provision(instrument, '621');
