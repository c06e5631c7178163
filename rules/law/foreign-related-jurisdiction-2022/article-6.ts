/**
 * 涉外民商事案件管辖规定第六条 / Provisions on Jurisdiction over Foreign-Related Cases (2022), Article 6.
 * Says: These rules do not apply to foreign-related maritime, intellectual property and environmental cases.
 * Environmental: damage to the environment and civil public interest suits.
 * Not coded: the limits that apply instead; maritime and environmental cases.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article6 = provision(instrument, '6');
