/**
 * 民诉法解释第一百零九条 / Interpretation of the Civil Procedure Law, Article 109.
 * Says: A party must prove fraud, duress or collusion beyond reasonable doubt. Also an oral will or a gift.
 * Not coded: wills and gifts.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article109 = provision(instrument, '109');
