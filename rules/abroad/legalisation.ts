/**
 * How a paper made out abroad is certified for a court in mainland China, by party, country and day: procedure.md 8.2 and
 * T20; CPL 62(3), 275; CPLI 521, 524; EvP 16(3). It holds for identity papers of a firm, proof of authority and the power of
 * attorney. No list of states is kept: those seen were not verified and they change. So the person looks into the status
 * table of the Apostille Convention and says what it shows.
 * Left out: states without diplomatic relations with China (CPLI 522), and treaties that ask for less.
 */
import type { FactId, Facts } from '../facts';
import type { Certainty, SourceRef } from '../provision';
import type { ApostilleFinding } from './apostille-finding';
import { type Buyer, buyerOf } from './buyer';

/** First day of the Apostille Convention for mainland China. */
export const APOSTILLE_FROM = '2023-11-07';

/**
 * `ask`: apostille or consul, depending on an answer that is missing. `own_procedure`: Hong Kong, Macao, Taiwan. `in_china`: a
 * paper made out in mainland China. `none`: a party of the mainland. `citizen_abroad`: a mainland Chinese who lives abroad.
 * `silent`: somebody of Hong Kong, Macao or Taiwan in another country, of whom the texts do not speak.
 */
export type Route =
  | 'apostille'
  | 'consul'
  | 'ask'
  | 'own_procedure'
  | 'in_china'
  | 'none'
  | 'citizen_abroad'
  | 'silent';

export interface Legalisation {
  readonly route: Route;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  /** Whether the answer about the Convention would change the route. */
  readonly asks: boolean;
  /** The questions to answer first. */
  readonly missing: readonly FactId[];
}

const OWN: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);
const FOREIGN: readonly SourceRef[] = ['CPL/275', 'CPLI/521'];
const OWN_SOURCES: readonly SourceRef[] = ['EvP/16(3)', 'CPLI/549'];

/** Hong Kong, Macao or Taiwan as the place of a paper. */
export const isOwn = (country: string | undefined): boolean => country !== undefined && OWN.has(country);

type More = Partial<Pick<Legalisation, 'asks' | 'missing'>>;
const by = (route: Route, certainty: Certainty, sources: readonly SourceRef[], more: More = {}): Legalisation => ({
  route,
  certainty,
  sources,
  asks: false,
  missing: [],
  ...more,
});

function foreignPaper({ party, country }: Pick<Buyer, 'party' | 'country'>, finding: ApostilleFinding): Legalisation {
  // Between India and China the Convention is said not to be in force; sources differ.
  if (country === 'IN') return by('consul', 'contested', FOREIGN);
  const missing: readonly FactId[] = [
    ...(party === 'unknown' ? (['buyer.origin'] as const) : []),
    ...(country === undefined ? (['buyer.country'] as const) : []),
  ];
  if (missing.length > 0) return by('ask', 'settled', FOREIGN, { missing });
  const route = { party: 'apostille', not_party: 'consul' } as const;
  return by(finding === null ? 'ask' : route[finding], 'settled', FOREIGN, { asks: true });
}

/** The route for a party, the country (ISO code) where the paper is made out, and the ISO day on which it is. */
export function legalisationIn(
  { party, country }: Pick<Buyer, 'party' | 'country'>,
  day: string,
  finding: ApostilleFinding,
): Legalisation {
  if (party === 'in_china') return by('none', 'settled', FOREIGN);
  if (party === 'citizen_abroad') return by('citizen_abroad', 'settled', ['CPL/62(3)']);
  if (country === 'CN') return by('in_china', 'probable', ['CPL/275', 'CPLI/524']);
  if (isOwn(country)) return by('own_procedure', 'settled', OWN_SOURCES);
  if (party === 'hk_mo_tw') {
    if (country === undefined) return by('own_procedure', 'probable', OWN_SOURCES, { missing: ['buyer.country'] });
    return by('silent', 'unverified', ['CPL/275', 'EvP/16(3)']);
  }
  if (day < APOSTILLE_FROM) return by('consul', country === undefined ? 'probable' : 'settled', FOREIGN);
  return foreignPaper({ party, country }, finding);
}

/** The same from the answers of a case. */
export const legalisationOf = (s: Facts, day: string, finding: ApostilleFinding): Legalisation =>
  legalisationIn(buyerOf(s), day, finding);
