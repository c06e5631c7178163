/**
 * 民事诉讼法第一百六十四条 / Civil Procedure Law, Article 164.
 * Says: In the simplified procedure, a court must decide within three months after it registers the case. It may take
 * one month more. With leave of the president of the court.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article164 = provision(instrument, '164');
