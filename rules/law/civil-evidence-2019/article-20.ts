/**
 * 民事诉讼证据规定第二十条 / Provisions on Evidence in Civil Procedure, Article 20.
 * Says: A party who wants the court to collect evidence must ask in writing before the period for evidence ends. The
 * request must name the holder, the evidence, the reason and clear leads. It also states the facts to be proved.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article20 = provision(instrument, '20');
