/**
 * 涉外民事关系法律适用法第十四条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 14.
 * Says: A company's organisation, and its shareholders' rights and duties, follow the law of the place of registration. If
 * its main place of business is elsewhere, the law of that place may apply. Also for capacity, and for other legal persons.
 * Not coded: the law of the main place of business, which the article only allows.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article14 = provision(instrument, '14');
