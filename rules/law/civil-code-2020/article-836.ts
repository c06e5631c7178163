/**
 * 民法典第八百三十六条 / Civil Code, Article 836.
 * Says: The carrier has a lien on goods whose freight, storage or other charges are not paid, unless otherwise agreed.
 * Not coded: the exceptions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article836 = provision(instrument, '836');
