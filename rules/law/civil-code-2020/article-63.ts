/**
 * 民法典第六十三条 / Civil Code, Article 63.
 * Says: A company's domicile is the place of its main office. Where registration is required, that place must be
 * registered as the domicile.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article63 = provision(instrument, '63');
