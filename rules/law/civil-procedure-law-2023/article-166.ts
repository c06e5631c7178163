/**
 * 民事诉讼法第一百六十六条 / Civil Procedure Law, Article 166.
 * Says: The small claims procedure does not apply to foreign-related cases. This is item 2. Other exclusions: status
 * and ownership cases, appraisal, missing defendant, counterclaim, other unfit cases.
 * Not coded: all but item 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article166 = provision(instrument, '166');
