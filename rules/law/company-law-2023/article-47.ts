/**
 * 公司法第四十七条 / Company Law, Article 47.
 * Says: The owners of a limited company must pay in their promised capital within five years of its founding. The
 * articles of association set the days. Companies registered by 30 June 2024 have rules for the change. Other rules on
 * capital in laws, regulations and decisions of the State Council go first. The rules for the change rest on Article
 * 266, paragraph 2.
 * Not coded: the transition for companies registered by 30 June 2024, which stands in rules of the State Council.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article47 = provision(instrument, '47');
