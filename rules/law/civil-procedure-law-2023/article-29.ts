/**
 * 民事诉讼法第二十九条 / Civil Procedure Law, Article 29.
 * Says: A tort claim belongs to the court of the place of the tort or of the defendant's domicile.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article29 = provision(instrument, '29');
