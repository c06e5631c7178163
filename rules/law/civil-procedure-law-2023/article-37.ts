/**
 * 民事诉讼法第三十七条 / Civil Procedure Law, Article 37.
 * Says: A court that finds that it has no jurisdiction must send the case to the right court. That court must take the
 * case. If the second court also thinks that it has no jurisdiction, it asks the higher court to name one and may not
 * send the case on.
 * Not coded: the naming of a court by the higher court.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article37 = provision(instrument, '37');
