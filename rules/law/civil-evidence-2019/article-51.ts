/**
 * 民事诉讼证据规定第五十一条 / Provisions on Evidence in Civil Procedure, Article 51.
 * Says: The period for evidence is at least 15 days in the ordinary procedure. In the simplified one it is at most 15
 * days. In small claims it is usually at most seven days. In a second instance with new evidence at least ten days.
 * The parties may agree on it with leave of the court. Paragraph 3: more time to rebut or to cure.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article51 = provision(instrument, '51');
