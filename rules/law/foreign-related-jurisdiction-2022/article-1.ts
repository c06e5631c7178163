/**
 * 涉外民商事案件管辖规定第一条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 1.
 * Says: Basic courts hear foreign-related civil and commercial cases at first instance. A law or interpretation may
 * say otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article1 = provision(instrument, '1');
