/**
 * 涉外民事关系法律适用法第四十五条 / Law on the Application of Law in Foreign-Related Civil Relations, Article 45.
 * Says: The law of the injured person's habitual residence governs product liability. In two cases it is the law of the
 * other side's main place of business, or of the damage. The injured person chooses it, or the other side did no related
 * business at that residence.
 * Not coded: the choice, and whether the other side did business at that residence; the other law can be foreign, too.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article45 = provision(instrument, '45');
