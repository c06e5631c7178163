/**
 * 民法典第六百二十一条 / Civil Code, Article 621.
 * Says: A buyer must tell the seller of defects or missing goods in the agreed period. Without one, a reasonable time
 * counts. Two years after receipt is the latest, unless a warranty period runs. A seller who knew or should have
 * known cannot rely on these times. Paragraph 3 deals with the seller who knew. Without notice the goods count as
 * conforming. The reasonable time runs from when the buyer found the defect or should have.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article621 = provision(instrument, '621');
