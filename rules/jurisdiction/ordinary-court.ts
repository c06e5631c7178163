/**
 * Which ordinary court then (3.8): places a plaintiff may choose from, level, maritime court; or the court that a clause names (O12).
 * CPL 22, 24, 28, 29, 35, 276; CPLI 18, 20; LEV 1–4.
 */
import type { OrdinaryCourt } from '../assessment';
import type { Facts, Value } from '../facts';
import { inFen, nearLimit, yuan } from '../money';
import { known, notSure } from '../reading';
import { union } from '../union';
import { mayRefuse } from './bars';
import { clauseEffect } from './court-clause';
import { foreignRelated, LEV_FROM, OWN_LIMITS, perhapsSoftware } from './level';
import {
  add,
  defendantOffshore,
  domicilePlace,
  type Found,
  linked,
  nothingFound,
  otherHomes,
  placesOfClaim,
  receiptMayCount,
} from './ordinary-places';
import { CITIES } from './place-of';
import { selfOperated } from './platform-defendant';
import type { Scene } from './scene';
import type { Ground } from './subject';

/** Provinces where a basic court hears claims below RMB 40 million (LEV 2(1)); elsewhere below 20 million. */
const HIGHER_LIMIT = ['11', '12', '31', '32', '33', '35', '37', '44', '50'];

type Level = OrdinaryCourt['level'];

/** Basic court below the limit of the province, intermediate from it, High Court from RMB 5 billion. */
export function levelAt(s: Facts, f: Found, ground: Ground | undefined, scene: Scene | undefined): Level {
  if (scene?.accepted && scene.accepted < LEV_FROM) return 'unknown';
  if (ground !== undefined && OWN_LIMITS.includes(ground)) return 'unknown';
  const foreign = foreignRelated(s);
  if (foreign.truth !== 'yes') {
    f.missing = [...union(f.missing, foreign.next.length > 0 ? foreign.next : foreign.missing)];
    return 'unknown';
  }
  const sum = known(s, 'claim.amount');
  const limitKnown = f.places.length > 0 && !f.places.includes('elsewhere');
  const limits = f.places.map((p) => (HIGHER_LIMIT.includes(p.slice(0, 2)) ? 40 : 20));
  const low = limitKnown ? Math.min(...limits) : 20;
  const high = limitKnown ? Math.max(...limits) : 40;
  if (sum === undefined) {
    if (!notSure(s, 'claim.amount')) f.missing.push('claim.amount');
    return 'unknown';
  }
  const fen = inFen(sum);
  if (fen === undefined) return 'unknown';
  f.because.push('claim.amount');
  const converted = sum.currency !== 'CNY';
  const either = (limit: bigint): boolean => converted && nearLimit(fen, limit);
  const below = (million: number): boolean => fen < yuan(million * 1_000_000) && !either(yuan(million * 1_000_000));
  const from = (million: number): boolean => fen >= yuan(million * 1_000_000) && !either(yuan(million * 1_000_000));
  if (from(5000)) return 'high';
  if (!below(5000)) return 'intermediate_or_high';
  if (from(high)) return 'intermediate';
  if (!below(low)) return 'basic_or_intermediate';
  if (known(s, 'claim.persons') === 'ten_or_more') return 'intermediate';
  return known(s, 'claim.exceptional') === 'yes' ? 'unknown' : 'basic';
}

/** The rules of the level. LEV has none for intellectual property, nor for a case of the mainland alone (L7, L8). */
export function levelRules(s: Facts, level: Level, ground: Ground | undefined): readonly string[] {
  if (ground !== undefined && OWN_LIMITS.includes(ground)) return ['L7', 'O-online'];
  if (level === 'unknown' && foreignRelated(s).truth === 'no') return ['L8', 'O-online'];
  const isHigh = level === 'high' || level === 'intermediate_or_high';
  const software = perhapsSoftware(s, ground) === undefined ? [] : ['L7-software'];
  return ['O-level', ...software, ...(isHigh ? [] : ['O-concentration']), 'O-online'];
}

/** A maritime court hears carriage by sea (CPLI 2(2)). */
const carriageCourt = (mode: Value<'carriage.mode'> | undefined): OrdinaryCourt['kind'] =>
  mode === undefined ? 'unknown' : mode === 'sea' ? 'maritime' : 'ordinary';

/** Product liability has places of its own (CPLI 26). */
const placeRule = (ground: Ground | undefined) => (ground === 'product_liability' ? 'O-place-product' : 'O-place');

/** The ordinary court by law, and what its places leave open. */
export interface CourtByLaw extends Omit<OrdinaryCourt, 'sources'>, Pick<Found, 'open' | 'further' | 'by'> {
  /** The defendant has no domicile in the mainland. */
  readonly offshore: boolean;
}

/** B2a, where it is open: the court may refuse because of a clause for a court abroad. */
function refusal(s: Facts, f: Found, ground: Ground | undefined): readonly string[] {
  if (!mayRefuse(s, ground)) return [];
  f.because.push('clauses.found');
  return ['B2a'];
}

/** The ordinary court of one claim. */
export function ordinaryCourt(s: Facts, ground: Ground | undefined, scene: Scene | undefined): CourtByLaw {
  const f = { ...nothingFound(), rules: [placeRule(ground)], offshore: defendantOffshore(s, ground) };
  if (ground === 'carriage') {
    const mode = known(s, 'carriage.mode');
    if (mode === undefined) f.missing.push('carriage.mode');
    else f.because.push('carriage.mode');
    // CPL 28 names carriage by water, too.
    f.rules = ['O-place-carriage', ...(mode === 'other' ? [] : ['O-place-sea'])];
    for (const id of ['carriage.from', 'carriage.to'] as const) {
      if (add(f, s, id, f.rules[0] as string) || mode === undefined) continue;
      f.missing.push(id);
      f.open = true;
    }
    domicilePlace(s, f, ground);
    if (mode === undefined) return { ...f, kind: 'unknown', level: 'unknown', rules: ['S7b', ...f.rules] };
    otherHomes(s, f, ground);
    const abroad = f.offshore && f.places.length === 0;
    const link = abroad ? linked(s, f, ground) : 'no';
    if (abroad && link !== 'yes') {
      const kind = link === 'unknown' || f.open ? 'unknown' : 'none';
      return { ...f, kind, level: 'unknown', places: [], rules: ['O4'] };
    }
    const where = abroad ? ['O4', 'T19', ...(mode === 'sea' ? ['O-place-sea'] : [])] : f.rules;
    const level: Level = mode === 'other' ? levelAt(s, f, ground, scene) : 'unknown';
    const further = mode === 'other' ? levelRules(s, level, ground) : [];
    return { ...f, kind: carriageCourt(mode), level, rules: ['S7b', ...where, ...refusal(s, f, ground), ...further] };
  }
  domicilePlace(s, f, ground);
  otherHomes(s, f, ground);
  const homeOpen = f.open;
  placesOfClaim(s, f, ground);
  if (receiptMayCount(s, f, ground)) f.rules.push('O-place-receipt');
  const placeOfContract = f.places.length > 0;
  const link = f.offshore ? linked(s, f, ground) : 'no';
  if (link === 'unknown') f.open = true;
  if (ground === undefined) f.missing.push('claim.ground');
  if (f.offshore && !placeOfContract && link !== 'yes') {
    const kind = ground === undefined || link === 'unknown' || homeOpen ? 'unknown' : 'none';
    return { ...f, kind, level: 'unknown', places: [], rules: ['O4'] };
  }
  const level = levelAt(s, f, ground, scene);
  const kind = ground === undefined ? 'unknown' : 'ordinary';
  const where = f.offshore && !placeOfContract ? ['O4', 'T19'] : f.rules;
  return { ...f, kind, level, rules: [...where, ...refusal(s, f, ground), ...levelRules(s, level, ground)] };
}

/**
 * O5, O3: the clause must be followed if it is valid, and that is not decided (CPL 35), or it is not known whether it must (T11e): the
 * court it names, beside the fallback by law.
 * Left out: the court of the seller's domicile, which 3.8 names too.
 */
export function courtOfClause(s: Facts, ground: Ground | undefined, scene: Scene | undefined): OrdinaryCourt['clause'] {
  if (known(s, 'courtClause.force') === 'may' || clauseEffect(s, ground, scene).shutsOut === 'no') return undefined;
  const names = known(s, 'courtClause.names');
  if (names === undefined) return { names: 'unread', cities: [] };
  if (names === 'seller_domicile') return undefined;
  const cities = known(s, 'courtClause.cities') ?? [];
  if (names === 'internet_court' && cities.length > 0) return { names, cities };
  // In these cities a basic court's cases of the list are the Internet Court's.
  const besideInternetCourt = cities.length > 0 && cities.every((c) => CITIES.some((city) => city === c));
  return { names: names === 'basic_court' && besideInternetCourt ? names : 'other', cities };
}

/**
 * O12: the court that the clause names, in place of the places of 3.8. The place is known only where the clause names the city, or
 * the seller's domicile. `unlisted`: it names an Internet Court, which does not take the claim; then neither place nor level is decided.
 */
export function namedCourt(
  s: Facts,
  ground: Ground | undefined,
  scene: Scene | undefined,
  unlisted: boolean,
): Omit<OrdinaryCourt, 'sources'> {
  const f: Found = { ...nothingFound(), because: ['clauses.found', 'courtClause.names'] };
  const kind = ground === 'carriage' ? carriageCourt(known(s, 'carriage.mode')) : 'ordinary';
  if (unlisted)
    return { kind, level: 'unknown', places: [], because: f.because, missing: [], rules: ['O12-internet-court'] };
  const cities = known(s, 'courtClause.cities');
  if (known(s, 'courtClause.names') === 'seller_domicile') {
    // The platform that sold the goods itself is the seller of its own clause (S6).
    const ofPlatform = known(s, 'courtClause.parties') === 'platform_only' && selfOperated(s);
    if (!ofPlatform) domicilePlace(s, f, ground);
    else if (!add(f, s, 'platform.operatorHome', 'T14a')) f.missing.push('platform.operatorHome');
  } else if (cities !== undefined) {
    f.because.push('courtClause.cities');
    f.places.push(...cities);
  }
  const level = kind === 'ordinary' ? levelAt(s, f, ground, scene) : 'unknown';
  const rules = ['O12', ...f.rules, ...(level === 'unknown' ? [] : ['O-level'])];
  return { kind, level, places: f.places, because: f.because, missing: f.missing, rules };
}
