/**
 * 民事诉讼证据规定第十七条 / Provisions on Evidence in Civil Procedure, Article 17.
 * Says: Written evidence in a foreign language comes with a Chinese translation.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article17 = provision(instrument, '17');
