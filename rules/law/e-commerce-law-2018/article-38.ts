/**
 * 电子商务法第三十八条 / E-Commerce Law, Article 38.
 * Says: A platform may know, or should know, that a seller harms consumers. If it does not take the necessary measures,
 * it is jointly liable. Also goods or services that are not safe. Paragraph 2: checks on sellers and safety duties
 * where life and health are concerned.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article38 = provision(instrument, '38');
