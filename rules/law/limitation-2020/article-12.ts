/**
 * 诉讼时效规定第十二条 / Provisions on Limitation, Article 12.
 * Says: A request to a mediation committee interrupts limitation from that day. So does one to another body that the
 * law entitles to settle the dispute. State bodies, public institutions, social organisations. Platforms and foreign
 * bodies are not named.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article12 = provision(instrument, '12');
