/**
 * 民诉法解释第二十六条 / Interpretation of the Civil Procedure Law, Article 26.
 * Says: For harm by defective goods or services, several courts have jurisdiction. They are the courts of making,
 * sale, service, tort and the defendant's domicile.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article26 = provision(instrument, '26');
