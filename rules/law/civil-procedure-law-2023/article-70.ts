/**
 * 民事诉讼法第七十条 / Civil Procedure Law, Article 70.
 * Says: A court may collect evidence from organisations and persons, and they may not refuse. Paragraph 2: the court
 * checks documents they issue.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article70 = provision(instrument, '70');
