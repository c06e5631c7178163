/**
 * 公司法第五十四条 / Company Law, Article 54.
 * Says: If a company cannot pay a due debt, owners may have to pay in their capital early. The company or a creditor
 * may ask for this. The creditor's claim must be due. The article does not say to whom the money goes.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article54 = provision(instrument, '54');
