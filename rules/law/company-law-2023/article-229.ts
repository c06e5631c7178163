/**
 * 公司法第二百二十九条 / Company Law, Article 229.
 * Says: A company is dissolved on five grounds. One is that its licence is revoked, it is ordered to close, or its
 * registration is annulled. Paragraph 1, item 4. Paragraph 2: the ground is published within ten days.
 * Not coded: the other grounds.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article229 = provision(instrument, '229');
