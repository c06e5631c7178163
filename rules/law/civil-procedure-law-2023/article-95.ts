/**
 * 民事诉讼法第九十五条 / Civil Procedure Law, Article 95.
 * Says: If a party cannot be found, or cannot be served in another way, the court serves by public notice. Thirty days
 * after the notice, service counts as done. Paragraph 2: reason and course are noted in the file. For an addressee
 * without domicile in China: Article 283.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article95 = provision(instrument, '95');
