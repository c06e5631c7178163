/**
 * 互联网法院审理案件规定第十八条 / Provisions on the Trial of Cases by Internet Courts (2018), Article 18.
 * Says: A simple civil case that must be served by public notice can be heard in the simplified procedure. Its facts are
 * clear, and so are rights and duties.
 * Not coded: whether a case is simple is for the court.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
