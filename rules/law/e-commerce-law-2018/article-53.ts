/**
 * 电子商务法第五十三条 / E-Commerce Law, Article 53.
 * Says: A payment provider must give users free account statements and the records of the last three years. Paragraph
 * 3. Paragraphs 1 and 2: electronic payment and duties of the provider.
 * Not coded: paragraphs 1 and 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article53 = provision(instrument, '53');
