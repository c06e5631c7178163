/**
 * 民事诉讼法第二百八十九条 / Civil Procedure Law, Article 289.
 * Says: A foreign-related arbitration institution passes a request to secure property to an intermediate court. It is
 * the court of the other side's domicile or of the property. The article speaks of institutions of the People's
 * Republic of China.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article289 = provision(instrument, '289');
