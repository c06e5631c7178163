/**
 * 民事诉讼法第二百五十条 / Civil Procedure Law, Article 250.
 * Says: A party must apply for enforcement within two years. The two years usually run from the last day for
 * performance. Instalments: from the last one. No day stated: from the document taking effect. Suspension and
 * interruption follow the rules on limitation.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article250 = provision(instrument, '250');
