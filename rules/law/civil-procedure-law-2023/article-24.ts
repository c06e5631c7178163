/**
 * 民事诉讼法第二十四条 / Civil Procedure Law, Article 24.
 * Says: A contract claim belongs to the court of the defendant's domicile or of the place of performance.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article24 = provision(instrument, '24');
