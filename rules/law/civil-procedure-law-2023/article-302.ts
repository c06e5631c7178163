/**
 * 民事诉讼法第三百零二条 / Civil Procedure Law, Article 302.
 * Says: If somebody asks to recognise a foreign judgment on the same dispute, the court may pause its own case. If it
 * recognises the judgment, it dismisses the paused case. If it does not recognise the judgment, it goes on with its
 * own case.
 * Not coded: the conditions of recognition.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article302 = provision(instrument, '302');
