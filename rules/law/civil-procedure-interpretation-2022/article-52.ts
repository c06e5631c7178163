/**
 * 民诉法解释第五十二条 / Interpretation of the Civil Procedure Law, Article 52.
 * Says: A lawfully set up branch of a company with its own business licence can itself be sued. This is item 5 of the
 * list of other organisations that can be parties. Cites Article 51 of the Civil Procedure Law.
 * Not coded: the other items of the list.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article52 = provision(instrument, '52');
