/**
 * 民事诉讼证据规定第九十四条 / Provisions on Evidence in Civil Procedure (2019), Article 94.
 * Says: A court may confirm certain electronic data unless there is proof against them. It must confirm notarised
 * content unless proof overturns it. May: data against the party that submits or keeps them; from a neutral third-party
 * platform; from ordinary business; kept as archives; kept as the parties agreed.
 * Not coded: archives and the way that the parties agreed (paragraph 1, items 4 and 5).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article94 = provision(instrument, '94');
