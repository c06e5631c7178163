/**
 * 民事诉讼法第五十五条 / Civil Procedure Law, Article 55.
 * Says: Several persons may sue or be sued together if the object of the action is common. If it is only of the same
 * kind, the court and the parties must agree. Paragraph 2: how far one co-party's acts bind the others.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article55 = provision(instrument, '55');
