/**
 * 电子商务法第三十七条 / E-Commerce Law, Article 37.
 * Says: A platform must clearly mark the goods that it sells itself. For goods so marked it is liable as the seller.
 * Paragraph 2 is not limited to consumers. The same for services.
 * Not coded: the duty to mark (paragraph 1).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article37 = provision(instrument, '37');
