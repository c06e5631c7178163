/**
 * 电子商务法第十五条 / E-Commerce Law, Article 15.
 * Says: An e-commerce operator must always show its business licence, or a link to it, clearly on its home page. Also
 * permits, or the statement that no registration is needed; changes are shown in time.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article15 = provision(instrument, '15');
