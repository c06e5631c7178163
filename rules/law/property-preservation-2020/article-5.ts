/**
 * 财产保全规定第五条 / Provisions on Property Preservation, Article 5.
 * Says: Security during a suit is at most 30 % of the amount to be secured. Before a suit it equals the amount, and
 * the court may decide otherwise in special cases. For disputed property: 30 % of its value. Paragraph 3: further
 * security. It cites Article 100 of an earlier text of the Civil Procedure Law (by subject now 103).
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article5 = provision(instrument, '5');
