/**
 * 电子商务法第四十三条 / E-Commerce Law, Article 43.
 * Says: The seller may answer the platform that it does not infringe, and the platform passes this on. The platform then
 * waits for news of a complaint or suit. The wait is 15 days from the arrival of that answer with the owner. Without such
 * news it ends its measures.
 * Not coded: the days as a clock, as that arrival is not asked.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article43 = provision(instrument, '43');
