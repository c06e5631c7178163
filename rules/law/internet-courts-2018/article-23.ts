/**
 * 互联网法院审理案件规定第二十三条 / Provisions on the Trial of Cases by Internet Courts (2018), Article 23.
 * Says: These rules apply from 7 September 2018. Earlier judicial interpretations give way where they differ.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article23 = provision(instrument, '23');
