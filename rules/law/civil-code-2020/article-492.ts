/**
 * 民法典第四百九十二条 / Civil Code, Article 492.
 * Says: A contract is made where the acceptance takes effect. For electronic messages, that is the recipient's main
 * place of business, or else its domicile. The parties may agree otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article492 = provision(instrument, '492');
