/**
 * 民事诉讼法第二百七十五条 / Civil Procedure Law, Article 275.
 * Says: A power of attorney sent from abroad by a foreign party without domicile in China must be notarised there. It
 * also needs Chinese consular authentication, or the proof that a treaty provides.
 * Not coded: which states are bound by a treaty on this: the list changes.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article275 = provision(instrument, '275');
