/**
 * 民事诉讼法第一百零四条 / Civil Procedure Law, Article 104.
 * Says: In urgent cases a party may ask a court to secure assets before a suit or an arbitration. The party must give
 * security. It must sue or start arbitration within 30 days after the court takes the measure. Court: place of the
 * property, domicile of the other side, or a court with jurisdiction. Ground: harm that could hardly be made good
 * without it. Paragraph 2: ruling within 48 hours, carried out at once. Paragraph 3: otherwise the court lifts the
 * measure.
 * Not coded: the choice among the three courts.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article104 = provision(instrument, '104');
