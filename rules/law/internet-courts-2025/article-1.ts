/**
 * 互联网法院案件管辖规定第一条 / Provisions on the Jurisdiction of Internet Courts (2025), Article 1.
 * Says: Internet Courts hear nine listed kinds of online cases that a basic court of their city would hear.
 * Foreign-related civil cases of these kinds are included. Items 1 to 7 of paragraph 1: online data; online personal
 * information and privacy; virtual property; online unfair competition; domain names; online shopping contracts
 * concluded or performed through an e-commerce platform; online service contracts both concluded and performed online.
 * Paragraph 2: foreign-related civil cases and civil cases of Hong Kong, Macao and Taiwan. Paragraph 3: with approval
 * of the Supreme People's Court a High Court may add other types.
 * Not coded: items 8 and 9 (administrative cases, public interest suits), which no buyer brings. A designation under
 * paragraph 3 is asked for, not listed: none for buyers was seen.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article1 = provision(instrument, '1');
