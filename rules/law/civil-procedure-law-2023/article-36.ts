/**
 * 民事诉讼法第三十六条 / Civil Procedure Law, Article 36.
 * Says: If several courts have jurisdiction, the plaintiff may choose one. If the plaintiff sues in several, the court
 * that registers the case first has it.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article36 = provision(instrument, '36');
