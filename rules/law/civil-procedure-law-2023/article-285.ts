/**
 * 民事诉讼法第二百八十五条 / Civil Procedure Law, Article 285.
 * Says: A defendant without domicile in China has 30 days to answer. The court may allow more time.
 * Not coded: the length of an extension: the court decides.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article285 = provision(instrument, '285');
