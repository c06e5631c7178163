/**
 * 民法典第九百八十六条 / Civil Code, Article 986.
 * Says: A person may not have known, nor had to know, of the missing ground. That person does not return a gain that
 * is gone.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article986 = provision(instrument, '986');
