/**
 * 民诉法解释第五百二十五条 / Interpretation of the Civil Procedure Law, Article 525.
 * Says: Papers in a foreign language go to the court together with a Chinese translation. If the parties dispute the
 * translation, they name a translator together; failing that, the court does.
 * Not coded: the dispute over a translation.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article525 = provision(instrument, '525');
