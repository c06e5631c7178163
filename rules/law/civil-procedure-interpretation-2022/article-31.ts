/**
 * 民诉法解释第三十一条 / Interpretation of the Civil Procedure Law, Article 31.
 * Says: A consumer may reject a trader's standard clause on courts that was not reasonably brought to the consumer's
 * attention. The court must then follow the consumer's plea. Only the consumer can raise it.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article31 = provision(instrument, '31');
