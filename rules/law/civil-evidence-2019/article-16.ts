/**
 * 民事诉讼证据规定第十六条 / Provisions on Evidence in Civil Procedure, Article 16.
 * Says: An official document made abroad must be notarised there, or carry the proof that a treaty provides. Papers
 * from Hong Kong, Macao and Taiwan follow procedures of their own. Paragraph 2: documents on family status also need
 * consular authentication, or the proof that a treaty provides.
 * Not coded: what the procedures of Hong Kong, Macao and Taiwan ask for.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article16 = provision(instrument, '16');
