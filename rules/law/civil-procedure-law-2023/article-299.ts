/**
 * 民事诉讼法第二百九十九条 / Civil Procedure Law, Article 299.
 * Says: A court recognises a foreign judgment by treaty or reciprocity. It must not offend basic principles of Chinese
 * law or public interests. Public interests: also sovereignty and security. If needed, it issues an order of
 * enforcement.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article299 = provision(instrument, '299');
