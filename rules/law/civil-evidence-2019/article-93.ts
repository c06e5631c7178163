/**
 * 民事诉讼证据规定第九十三条 / Provisions on Evidence in Civil Procedure (2019), Article 93.
 * Says: A court judges electronic data by the system and its working. It also looks at the way of keeping and sending,
 * and at the persons involved. Seven points; appraisal or inspection where needed.
 * Not coded: the seven points one by one; appraisal and inspection.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article93 = provision(instrument, '93');
