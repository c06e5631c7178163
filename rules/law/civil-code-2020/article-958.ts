/**
 * 民法典第九百五十八条 / Civil Code, Article 958.
 * Says: A commission agent contracts with the third party in its own name, with its rights and duties. If the
 * third party fails and harms the client, the commission agent pays, unless otherwise agreed.
 * Not coded: the exceptions.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article958 = provision(instrument, '958');
