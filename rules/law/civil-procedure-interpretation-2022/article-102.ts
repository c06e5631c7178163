/**
 * 民诉法解释第一百零二条 / Interpretation of the Civil Procedure Law, Article 102.
 * Says: Evidence that is late on purpose or by gross carelessness is not taken. If it concerns the basic facts, the
 * court takes it, with a reprimand or a fine. Other late evidence is taken, with a reprimand. Paragraph 3: the other
 * side may ask for the costs that the delay caused.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article102 = provision(instrument, '102');
