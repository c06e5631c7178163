/**
 * 公司法第五十三条 / Company Law, Article 53.
 * Says: After the founding, owners may not take their capital out again. An owner who does must return it. Directors,
 * supervisors and senior managers at fault are jointly liable for the loss of the company.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article53 = provision(instrument, '53');
