/**
 * 民法典第九百八十五条 / Civil Code, Article 985.
 * Says: A person who gained something without legal ground must return it to the person who lost it. Except payment
 * out of moral duty, payment before the due day, and payment in knowledge that nothing was owed.
 * Not coded: the exceptions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article985 = provision(instrument, '985');
