/**
 * 民法典第五百九十四条 / Civil Code, Article 594.
 * Says: The period for a suit or an arbitration on an international sale of goods is four years. Also for technology
 * import and export. The article says nothing on consumers and nothing on the start.
 * Not coded: technology contracts.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article594 = provision(instrument, '594');
