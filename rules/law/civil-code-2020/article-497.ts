/**
 * 民法典第四百九十七条 / Civil Code, Article 497.
 * Says: A standard term has no effect if it unfairly frees its drafter or burdens the other side. The same holds if it
 * takes away main rights of the other side. Also on the general grounds of the Code.
 * Not coded: the general grounds.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article497 = provision(instrument, '497');
