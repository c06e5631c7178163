/**
 * 公司法第五十条 / Company Law, Article 50.
 * Says: If an owner did not pay in as promised at the founding, the other founding owners are jointly liable. The same
 * holds for property worth clearly less than promised. The liability goes up to what is missing.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article50 = provision(instrument, '50');
