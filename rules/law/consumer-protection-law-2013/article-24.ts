/**
 * 消费者权益保护法第二十四条 / Consumer Protection Law, Article 24.
 * Says: A consumer may return goods below the required quality within seven days after receipt. After that, return
 * needs a ground to end the contract; otherwise exchange or repair. Rules of the state and agreements go first. They
 * may give more time. The trader pays transport and other necessary costs of this.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article24 = provision(instrument, '24');
