/**
 * 民法典第一百五十二条 / Civil Code, Article 152.
 * Says: The right to avoid a contract ends one year after the party knew, or should have known, the ground. For
 * mistake, it ends after 90 days. For duress, the year runs from its end. It ends in any case five years after the act.
 * It also ends by waiver.
 * Not coded: waiver.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article152 = provision(instrument, '152');
