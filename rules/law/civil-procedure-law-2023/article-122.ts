/**
 * 民事诉讼法第一百二十二条 / Civil Procedure Law, Article 122.
 * Says: A suit needs a plaintiff with a direct interest and a definite defendant. It also needs concrete claims,
 * facts, reasons and a court with jurisdiction. Four items: plaintiff (1), defendant (2), claims (3), within the work
 * and jurisdiction of the court (4).
 * Not coded: item 3, which is a matter of the claim form.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article122 = provision(instrument, '122');
