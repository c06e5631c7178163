/**
 * 电子商务法第三十一条 / E-Commerce Law, Article 31.
 * Says: A platform must keep the records of goods, services and transactions for at least three years. The time runs
 * from the completion of the transaction. Unless another law says otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article31 = provision(instrument, '31');
