/**
 * 民法典第五百二十五条 / Civil Code, Article 525.
 * Says: If no order of performance was agreed, both sides perform at the same time. Each may refuse until the other
 * performs, or the part that matches a defect.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article525 = provision(instrument, '525');
