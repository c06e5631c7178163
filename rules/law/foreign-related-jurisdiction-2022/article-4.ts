/**
 * 涉外民商事案件管辖规定第四条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 4.
 * Says: A High Court may send the foreign-related cases of a wider area to one or more named courts. It must publish
 * this. Basic and intermediate courts; where needed, and with approval of the Supreme People's Court.
 * Not coded: the notices themselves: the page asks the reader to check them.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article4 = provision(instrument, '4');
