/**
 * 民事诉讼法第二百七十六条 / Civil Procedure Law, Article 276.
 * Says: A defendant without domicile in China can be sued at any of six places in China. They are the places of
 * contracting, performance, subject matter, seizable property, tort and representative office. Another suitable link
 * with China may also do. Paragraph 1 does not apply to status cases. Paragraph 2 deals with the other suitable link.
 * Not coded: paragraph 2 gives no list, so another connection leaves the answer open (T19).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article276 = provision(instrument, '276');
