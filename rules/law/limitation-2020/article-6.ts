/**
 * 诉讼时效规定第六条 / Provisions on Limitation, Article 6.
 * Says: For unjust enrichment, limitation runs from when the person knew or should have known. That means the facts
 * and the other side. Knew or should have known.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article6 = provision(instrument, '6');
