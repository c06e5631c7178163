/**
 * 民事诉讼法第二十二条 / Civil Procedure Law, Article 22.
 * Says: A person is sued at the place of domicile, or at the habitual residence if that is elsewhere. A company is sued
 * at its domicile. If defendants live in several districts, each of those courts has jurisdiction. The last sentence is
 * paragraph 3: defendants of one action; habitual residences count too.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article22 = provision(instrument, '22');
