/**
 * 民事诉讼法第一百二十六条 / Civil Procedure Law, Article 126.
 * Says: A court must register a suit that meets the conditions within seven days. Otherwise it must refuse by a ruling
 * within seven days, and the plaintiff may appeal.
 * Not coded: the appeal against a refusal.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article126 = provision(instrument, '126');
