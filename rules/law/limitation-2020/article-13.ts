/**
 * 诉讼时效规定第十三条 / Provisions on Limitation, Article 13.
 * Says: A report to police, prosecutor or court that asks to protect the civil right interrupts limitation. If no
 * case is opened, it starts afresh when the person knew or should have known. Also where
 * the case is dropped or not charged. If a criminal court decides: from that decision taking effect.
 * Not coded: the course of a criminal trial.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article13 = provision(instrument, '13');
