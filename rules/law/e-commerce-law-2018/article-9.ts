/**
 * 电子商务法第九条 / E-Commerce Law, Article 9.
 * Says: An e-commerce platform lets two or more parties trade independently online. Sellers on a platform and sellers
 * with their own website are e-commerce operators too. Paragraph 1: kinds of operators. Paragraph 2: platform operator.
 * Paragraph 3: operator on a platform. That a seller with its own website is not a platform is our reading of
 * paragraphs 1 and 2.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article9 = provision(instrument, '9');
