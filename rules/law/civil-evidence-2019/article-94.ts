/**
 * 民事诉讼证据规定第九十四条 / Provisions on Evidence in Civil Procedure (2019), Article 94.
 * Says: A court may confirm certain electronic data unless there is proof against them. It must confirm notarised
 * content unless proof overturns it. May: data against the party that submits or keeps them; from a neutral
 * third-party platform; from ordinary business; kept as archives; kept as the parties agreed.
 * Not coded: a note on evidence only (O10).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article94 = provision(instrument, '94');
