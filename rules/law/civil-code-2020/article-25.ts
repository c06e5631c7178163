/**
 * 民法典第二十五条 / Civil Code, Article 25.
 * Says: A person's domicile is the registered residence. If the habitual residence is elsewhere, it counts as the
 * domicile. Registered: in the household register or another effective identity register.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
