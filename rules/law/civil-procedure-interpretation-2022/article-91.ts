/**
 * 民诉法解释第九十一条 / Interpretation of the Civil Procedure Law, Article 91.
 * Says: A party who relies on a legal relationship must prove the facts that create it. A party who says that it
 * changed, ended or was hindered must prove those facts. Unless the law says otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article91 = provision(instrument, '91');
