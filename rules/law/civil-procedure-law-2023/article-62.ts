/**
 * 民事诉讼法第六十二条 / Civil Procedure Law, Article 62.
 * Says: A power of attorney is signed or sealed, and names the matters and the powers. Admitting, waiving or changing
 * claims, settling, counterclaiming and appealing need special authority. Chinese citizens who live abroad and send one
 * must have it certified by the Chinese embassy or consulate. The last sentence is paragraph 3; handing over from
 * abroad counts too.
 * Not coded: where there is no embassy or consulate: that of a third state, or a local group of overseas Chinese.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article62 = provision(instrument, '62');
