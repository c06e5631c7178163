/**
 * 民事诉讼法第二百六十五条 / Civil Procedure Law, Article 265.
 * Says: A debtor who cannot pay all after the enforcement measures still owes the rest. A creditor who finds other assets
 * can ask the court for enforcement at any time.
 * Not coded: the measures of articles 253 to 255.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article265 = provision(instrument, '265');
