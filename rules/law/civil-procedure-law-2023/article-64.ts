/**
 * 民事诉讼法第六十四条 / Civil Procedure Law, Article 64.
 * Says: A lawyer or other agent in a suit may collect evidence and read the file of the case. The Supreme People's
 * Court sets what may be read and how.
 * Not coded: the reading of the file. The article names no investigation order.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article64 = provision(instrument, '64');
