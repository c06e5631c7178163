/**
 * 消费者权益保护法第二十三条 / Consumer Protection Law, Article 23.
 * Says: For durable goods such as computers and cars, the trader bears the burden of proof. The defect must be found
 * within six months. Paragraph 3; from receipt; also for decoration services. Paragraphs 1 and 2: quality as usual and
 * as promised.
 * Not coded: paragraphs 1 and 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article23 = provision(instrument, '23');
