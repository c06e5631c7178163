/**
 * 民事诉讼法第一百五十三条 / Civil Procedure Law, Article 153.
 * Says: A suit is paused in six cases. One is that it depends on the result of another case that is not finished.
 * Paragraph 1, item 5. Paragraph 2: it goes on when the reason is gone.
 * Not coded: the other items.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article153 = provision(instrument, '153');
