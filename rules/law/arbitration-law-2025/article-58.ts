/**
 * 仲裁法第五十八条 / Arbitration Law (revised 2025), Article 58.
 * Says: A party may ask for evidence to be secured if it may be lost or hard to get later. In urgent cases the party
 * may ask the court before the arbitration starts. The institution passes the request to the basic court at the place
 * of the evidence.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article58 = provision(instrument, '58');
