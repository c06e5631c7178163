/**
 * 民诉法解释第六十五条 / Interpretation of the Civil Procedure Law, Article 65.
 * Says: This article is about an organisation that lends its contract seal, a stamped blank contract or its bank
 * account. It is sued together with the borrower. The text speaks of the lending organisation (出借单位). Also a letter of
 * introduction. It makes them joint parties and says nothing on who is liable.
 * Not coded: letters of introduction.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article65 = provision(instrument, '65');
