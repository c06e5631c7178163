/**
 * 民事诉讼法第三百条 / Civil Procedure Law, Article 300.
 * Says: A court refuses to recognise a foreign judgment on five grounds. One is that a Chinese court has already
 * decided the same dispute. Items: no jurisdiction (Article 301), no proper summons or hearing, fraud, same dispute
 * decided or another foreign judgment recognised, basic principles or public interests.
 * Not coded: the other grounds.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article300 = provision(instrument, '300');
