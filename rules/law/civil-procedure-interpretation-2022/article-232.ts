/**
 * 民诉法解释第二百三十二条 / Interpretation of the Civil Procedure Law, Article 232.
 * Says: A defendant may counterclaim until the court debate ends. The court must hear the claims together if they can
 * be joined. The same holds for added claims and third parties.
 * Not coded: added claims and third parties.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article232 = provision(instrument, '232');
