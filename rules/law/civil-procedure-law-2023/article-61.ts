/**
 * 民事诉讼法第六十一条 / Civil Procedure Law, Article 61.
 * Says: A party may name one or two agents. A lawyer, a legal worker, a close relative or an employee can be one. A
 * citizen whom the community, the employer or a social group of the party recommends can be one too.
 * Not coded: the proofs that each kind of agent brings (Interpretation, Articles 85 to 88).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article61 = provision(instrument, '61');
