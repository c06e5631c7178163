/**
 * 民事诉讼法第二百八十八条 / Civil Procedure Law, Article 288.
 * Says: If the parties to a foreign-related trade dispute agreed in writing on arbitration, they may not sue in court.
 * Without such an agreement, they may. Foreign-related economic, trade, transport and maritime disputes; a clause in
 * the contract or a later written agreement; Chinese or other arbitration institutions.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article288 = provision(instrument, '288');
