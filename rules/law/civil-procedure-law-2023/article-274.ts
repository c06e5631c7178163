/**
 * 民事诉讼法第二百七十四条 / Civil Procedure Law, Article 274.
 * Says: If a foreign party wants a lawyer to act in a Chinese court, it must be a Chinese lawyer. Foreign persons,
 * stateless persons, foreign firms and organisations.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article274 = provision(instrument, '274');
