/**
 * How a paper from abroad is certified for a court in mainland China (procedure.md T20). No list of states is kept: the
 * lists seen are not verified and change. So the person is asked whether the Apostille Convention is in force between
 * the state and China on that day.
 */
import type { Facts } from '../facts';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';

/** First day of the Apostille Convention for mainland China. */
export const APOSTILLE_FROM = '2023-11-07';

/**
 * `own_procedure`: Hong Kong, Macao, Taiwan. `none`: a party of the mainland. `citizen_abroad`: a mainland Chinese living
 * abroad. `ask`: apostille or consul, depending on the answer that is missing.
 */
export type Route = 'apostille' | 'consul' | 'own_procedure' | 'none' | 'citizen_abroad' | 'ask';
/** Is the Convention in force between the state and China? Undefined: not asked. */
export type Member = 'yes' | 'no' | 'not_sure' | undefined;

export interface Legalisation {
  readonly route: Route;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  /** Whether the answer about the Convention would change the route. */
  readonly asks: boolean;
}

const OWN: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);
const route = (route: Route, certainty: Certainty, sources: readonly SourceRef[], asks = false): Legalisation => ({
  route,
  sources,
  certainty,
  asks,
});

const FOREIGN: readonly SourceRef[] = ['CPL/275', 'CPLI/521'];

/**
 * The route for identity papers of a firm, proof of authority and power of attorney from a foreign state.
 * `country`: ISO code of the state where the paper is made; `day`: ISO day on which it is made out.
 */
export function legalisationIn(country: string | undefined, day: string, member: Member): Legalisation {
  if (country === 'CN') return route('none', 'settled', FOREIGN);
  if (country !== undefined && OWN.has(country)) return route('own_procedure', 'settled', ['EvP/16(3)', 'CPLI/549']);
  if (day < APOSTILLE_FROM) return route('consul', country === undefined ? 'probable' : 'settled', FOREIGN);
  // Between India and China the Convention is said not to be in force; sources differ.
  if (country === 'IN') return route('consul', 'contested', FOREIGN);
  if (member === 'yes') return route('apostille', 'settled', FOREIGN, true);
  if (member === 'no') return route('consul', 'settled', FOREIGN, true);
  return route('ask', 'settled', FOREIGN, true);
}

/** The same from the answers of a case. A mainland party needs none; a mainland Chinese abroad goes to the consul (CPL 62). */
export function legalisationOf(s: Facts, day: string, member: Member): Legalisation {
  const origin = known(s, 'buyer.origin');
  if (origin === 'mainland' || origin === 'foreign_owned_mainland_firm') return route('none', 'settled', FOREIGN);
  if (origin === 'mainland_living_abroad') return route('citizen_abroad', 'settled', ['CPL/62(3)']);
  if (origin === 'hk_mo_tw') return route('own_procedure', 'settled', ['EvP/16(3)', 'CPLI/549']);
  return legalisationIn(known(s, 'buyer.country'), day, member);
}
