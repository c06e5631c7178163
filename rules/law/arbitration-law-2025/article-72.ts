/**
 * 仲裁法第七十二条 / Arbitration Law (revised 2025), Article 72.
 * Says: A party who wants an award set aside must ask within three months after receiving it. The earlier law: text
 * not seen.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article72 = provision(instrument, '72');
