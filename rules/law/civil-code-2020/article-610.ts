/**
 * 民法典第六百一十条 / Civil Code, Article 610.
 * Says: If defective goods defeat the purpose of the contract, the buyer may refuse them or end the contract. The
 * seller then bears the risk.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article610 = provision(instrument, '610');
