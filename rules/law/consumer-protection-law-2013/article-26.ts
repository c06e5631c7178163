/**
 * 消费者权益保护法第二十六条 / Consumer Protection Law, Article 26.
 * Says: A trader must point out important standard terms to consumers. Terms that take rights from consumers or free
 * the trader unfairly have no effect. Paragraph 1: duty to point out. Paragraph 2: what is forbidden. Paragraph 3: no
 * effect.
 * Not coded: paragraph 1.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article26 = provision(instrument, '26');
