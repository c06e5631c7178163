/**
 * 民法典第四百九十一条 / Civil Code, Article 491.
 * Says: If a seller's online information is an offer, the contract is made when the order is submitted. The parties may
 * agree otherwise. Paragraph 1: with a letter of confirmation, the contract is made when it is signed.
 * Not coded: paragraph 1.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article491 = provision(instrument, '491');
