/**
 * 民诉法解释第四百八十五条 / Interpretation of the Civil Procedure Law, Article 485.
 * Says: Bank deposits may be frozen for up to one year, and movables seized for two years. For land and other rights
 * it is three years. Each can be renewed. Renewal before the period ends, for no longer than the first period; the
 * court may also act on its own. The article is on enforcement; that preservation follows it is from the law notes.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article485 = provision(instrument, '485');
