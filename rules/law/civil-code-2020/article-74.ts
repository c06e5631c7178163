/**
 * 民法典第七十四条 / Civil Code, Article 74.
 * Says: A company bears the liability from what its branch does in its own name. It can be paid first from the property
 * that the branch manages. Paragraph 1: a legal person can have branches.
 * Not coded: paragraph 1.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article74 = provision(instrument, '74');
