/**
 * 民事诉讼法第二百七十六条 / Civil Procedure Law, Article 276.
 * Says: A defendant without domicile in China can be sued in China at a place linked with the dispute. Links include
 * contracting, performance, property that can be seized, and a representative office. Full list: place of contracting,
 * performance, subject matter, seizable property, tort, representative office. Not for status cases. Paragraph 2:
 * another appropriate connection may do.
 * Not coded: paragraph 2 gives no list, so another connection leaves the answer open (T19).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article276 = provision(instrument, '276');
