/**
 * 民法典第五百二十八条 / Civil Code, Article 528.
 * Says: A party who stops in this way must tell the other side in good time. It must go on if the other side gives
 * fitting security. If the other side neither recovers nor gives security, the party may end the contract. Within a
 * reasonable time; then also claims for breach.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article528 = provision(instrument, '528');
