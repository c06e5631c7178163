/**
 * 互联网法院审理案件规定第十一条 / Provisions on the Trial of Cases by Internet Courts (2018), Article 11.
 * Says: An Internet Court examines how electronic data were made, collected, stored and sent. It must confirm data
 * whose truth is shown by reliable technical means. Named means: electronic signature, trusted timestamp, hash value,
 * blockchain and the like, or certification by a platform for electronic evidence. Applies where a party disputes
 * authenticity.
 * Not coded: expert assistance, appraisal and the single points of examination.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article11 = provision(instrument, '11');
