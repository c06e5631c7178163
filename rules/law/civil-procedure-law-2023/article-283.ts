/**
 * 民事诉讼法第二百八十三条 / Civil Procedure Law, Article 283.
 * Says: A party without domicile in China can be served in ten ways. If none works, public notice counts as service
 * after 60 days. Paragraph 1: treaty, diplomatic way, agent in the suit, office in China, post, electronic means and
 * others. Paragraph 2: public notice.
 * Not coded: which of the ten ways fits; only service on the agent is told.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article283 = provision(instrument, '283');
