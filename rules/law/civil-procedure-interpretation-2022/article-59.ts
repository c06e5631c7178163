/**
 * 民诉法解释第五十九条 / Interpretation of the Civil Procedure Law, Article 59.
 * Says: An individual business is sued in the name of its registered operator. If it has a registered trade name, that
 * name is the party, with the operator's details. If another person runs it in fact, both are sued together.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article59 = provision(instrument, '59');
