/**
 * 电子商务法第三十八条 / E-Commerce Law, Article 38.
 * Says: A platform that knew or should have known that a seller harms consumers, and did nothing, is jointly liable.
 * Also goods or services that are not safe. Paragraph 2: checks on sellers and safety duties where life and health are
 * concerned.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article38 = provision(instrument, '38');
