/**
 * 消费者权益保护法第四十条 / Consumer Protection Law, Article 40.
 * Says: Paragraph 2: a consumer or another victim harmed by defective goods may claim from the seller or the maker. Harm to
 * person and property counts. Whoever pays may recover from the one responsible.
 * Not coded: paragraphs 1 and 3; the recourse between seller and producer.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article40 = provision(instrument, '40');
