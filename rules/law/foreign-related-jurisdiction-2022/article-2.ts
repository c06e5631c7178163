/**
 * 涉外民商事案件管辖规定第二条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 2.
 * Says: Intermediate courts hear foreign-related cases from RMB 40 million in nine named regions, elsewhere from RMB
 * 20 million. They also hear complex cases, cases with many parties and cases of major local influence. RMB 40
 * million, the amount itself included: Beijing, Tianjin, Shanghai, Jiangsu, Zhejiang, Fujian, Shandong, Guangdong,
 * Chongqing. Item 2: complex, or many persons on one side. Item 3: other major influence.
 * Not coded: military courts, the Xinjiang corps courts, and special rules of other laws.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article2 = provision(instrument, '2');
