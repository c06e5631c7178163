/**
 * 电子商务法第二十七条 / E-Commerce Law, Article 27.
 * Says: A platform must collect, check and register identity, address and contact of its sellers, and check them again
 * regularly. Paragraph 2: users who do not trade.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article27 = provision(instrument, '27');
