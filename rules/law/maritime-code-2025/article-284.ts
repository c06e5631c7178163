/**
 * 海商法第二百八十四条 / Maritime Code (revised 2025), Article 284.
 * Says: A cargo claim against the carrier must be brought within one year. It runs from delivery or from the day
 * delivery was due. Against the actual carrier as well; against others from knowledge. Text not opened; from
 * quotations by law firms.
 * Not coded: claims against others than the carrier.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article284 = provision(instrument, '284', { certainty: 'probable' });
