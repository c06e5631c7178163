/**
 * 诉讼费用交纳办法第十八条 / Measures on the Payment of Litigation Fees, Article 18.
 * Says: If a counterclaim is heard together with the claim, its fee is halved. The same for an independent claim of a
 * third party.
 * Not coded: third parties.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
