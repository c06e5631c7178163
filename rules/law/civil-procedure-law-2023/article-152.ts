/**
 * 民事诉讼法第一百五十二条 / Civil Procedure Law, Article 152.
 * Says: In the ordinary procedure, a court must decide within six months after it registers the case. The period can
 * be extended. By six months with leave of the president of the court; further with leave of the higher court.
 * Foreign-related cases: Article 287.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article152 = provision(instrument, '152');
