/**
 * 法人和其他组织统一社会信用代码编码规则（GB 32100-2015） / Coding Rule of the Unified Social Credit Identifier, the
 * whole standard.
 * Says: The 18-character company code contains the code of the place of the registering authority. Text not seen;
 * known from summaries only. Digits 3 to 8 are said to be the division code. There is no article: the whole standard
 * is meant, and 32100 is its number.
 * Not coded: all but the place digits.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const standard = provision(instrument, '32100', { certainty: 'unverified' });
