/**
 * 诉讼费用交纳办法第二十二条 / Measures on the Payment of Litigation Fees, Article 22.
 * Says: The plaintiff pays within seven days, counted from the day after the notice. The appeal fee is paid when the
 * appeal is filed. For a counterclaim, the seven days run from the day after it is raised, without any notice. Appeal not
 * paid within the time for appeal: the court gives seven days. Applications: on filing or as the court sets.
 * Not coded: relief from fees.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article22 = provision(instrument, '22');
