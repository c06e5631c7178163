/**
 * 民法典第五百零四条 / Civil Code, Article 504.
 * Says: A contract that a legal representative signs beyond the powers of office binds the company. This does not hold
 * if the other side knew, or should have known. The same for the person in charge of an organisation that is no legal
 * person.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article504 = provision(instrument, '504');
