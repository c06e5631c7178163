/**
 * 民事诉讼证据规定第九十三条 / Provisions on Evidence in Civil Procedure (2019), Article 93.
 * Says: A court judges electronic data by the system, its working, the way of keeping and sending, and the persons
 * involved. Seven points; appraisal or inspection where needed.
 * Not coded: a note on evidence only (O10).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article93 = provision(instrument, '93');
