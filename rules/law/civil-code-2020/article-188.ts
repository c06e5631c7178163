/**
 * 民法典第一百八十八条 / Civil Code, Article 188.
 * Says: A claim can be brought to court for three years, unless a law says otherwise. The time runs from the day the
 * person knew, or should have known, of the harm and the debtor. There is no protection more than 20 years after the
 * harm, unless the court extends it in special cases. The time from knowledge and the 20 years are paragraph 2; the
 * court extends on application.
 * Not coded: the special laws with another time, such as that on product quality.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article188 = provision(instrument, '188');
