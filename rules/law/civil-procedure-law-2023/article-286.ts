/**
 * 民事诉讼法第二百八十六条 / Civil Procedure Law, Article 286.
 * Says: A party without domicile in China has 30 days to appeal. The court may allow more time. The other side also has
 * 30 days to answer the appeal.
 * Not coded: the length of an extension: the court decides; the answer to the appeal.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article286 = provision(instrument, '286');
