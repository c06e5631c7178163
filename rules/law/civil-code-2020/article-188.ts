/**
 * 民法典第一百八十八条 / Civil Code, Article 188.
 * Says: A claim can be brought to court for three years, unless a law says otherwise. The time runs from the day the
 * person knew, or should have known, of the harm and the debtor. Paragraph 2: no protection after 20 years from the
 * harm; the court may extend this on application in special cases.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article188 = provision(instrument, '188');
