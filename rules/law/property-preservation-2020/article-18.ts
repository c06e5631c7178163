/**
 * 财产保全规定第十八条 / Provisions on Property Preservation, Article 18.
 * Says: A request to renew must be made at least seven days before the measure ends. The court must state the last day
 * in writing.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
