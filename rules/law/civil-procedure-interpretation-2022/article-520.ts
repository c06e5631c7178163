/**
 * 民诉法解释第五百二十条 / Interpretation of the Civil Procedure Law, Article 520.
 * Says: A case is foreign-related if a party is foreign or habitually lives outside China. It is also foreign-related
 * if the goods or a legal fact lie outside China. Items 1 to 4. Item 5: other circumstances. The text says that the
 * court may find so.
 * Not coded: item 5.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article520 = provision(instrument, '520');
