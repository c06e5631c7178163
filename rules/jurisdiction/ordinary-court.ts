/**
 * Which ordinary court then (3.8): places a plaintiff may choose from, level, maritime court; or the court that a clause names (O12).
 * CPL 22, 24, 28, 29, 35, 276; CPLI 18, 20; LEV 1–4.
 */
import type { OrdinaryCourt } from '../assessment';
import type { Facts, Value } from '../facts';
import { inFen, nearLimit, yuan } from '../money';
import { known, notSure } from '../reading';
import { union } from '../union';
import { foreignRelated, LEV_FROM, OWN_LIMITS } from './level';
import {
  add,
  defendantOffshore,
  domicilePlace,
  type Found,
  linked,
  performancePlace,
  platformPlace,
  tortPlaces,
} from './ordinary-places';
import type { Scene } from './scene';
import type { Ground } from './subject';
import { natureOf } from './territory';

/** Provinces where a basic court hears claims below RMB 40 million (LEV 2(1)); elsewhere below 20 million. */
const HIGHER_LIMIT = ['11', '12', '31', '32', '33', '35', '37', '44', '50'];

type Level = OrdinaryCourt['level'];

/** Basic court below the limit of the province, intermediate from it, High Court from RMB 5 billion. */
function levelAt(s: Facts, f: Found, ground: Ground | undefined, scene: Scene | undefined): Level {
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

/** A maritime court hears carriage by sea (CPLI 2(2)). */
const carriageCourt = (mode: Value<'carriage.mode'> | undefined): OrdinaryCourt['kind'] =>
  mode === undefined ? 'unknown' : mode === 'sea' ? 'maritime' : 'ordinary';

/** The ordinary court of one claim. */
export function ordinaryCourt(
  s: Facts,
  ground: Ground | undefined,
  scene: Scene | undefined,
): Omit<OrdinaryCourt, 'sources'> {
  const f: Found = { places: [], because: [], missing: [], rules: ['O-place'] };
  if (ground === 'carriage') {
    const mode = known(s, 'carriage.mode');
    if (mode === undefined) f.missing.push('carriage.mode');
    else f.because.push('carriage.mode');
    add(f, s, 'carriage.from', 'O-place');
    add(f, s, 'carriage.to', 'O-place');
    domicilePlace(s, f, ground);
    const kind = carriageCourt(mode);
    const level: Level = mode === 'other' ? levelAt(s, f, ground, scene) : 'unknown';
    return { kind, level, places: f.places, because: f.because, missing: f.missing, rules: ['S7b', ...f.rules] };
  }
  domicilePlace(s, f, ground);
  platformPlace(s, f, ground);
  const { nature } = natureOf(s, ground);
  if (nature === 'contract') performancePlace(s, f, ground);
  if (nature === 'tort') tortPlaces(s, f);
  const placeOfContract = f.places.length > 0;
  const offshore = defendantOffshore(s, ground);
  const link = offshore ? linked(s, f, ground) : 'no';
  if (ground === undefined) f.missing.push('claim.ground');
  if (offshore && !placeOfContract && link !== 'yes') {
    const kind = ground === undefined || link === 'unknown' ? 'unknown' : 'none';
    return { kind, level: 'unknown', places: [], because: f.because, missing: f.missing, rules: ['O4'] };
  }
  const level = levelAt(s, f, ground, scene);
  const kind = ground === undefined ? 'unknown' : 'ordinary';
  const concentrated = level !== 'high' && level !== 'intermediate_or_high' ? ['O-concentration'] : [];
  const where = offshore && !placeOfContract ? ['O4', 'T19'] : f.rules;
  const rules = [...where, 'O-level', ...concentrated, 'O-online'];
  return { kind, level, places: f.places, because: f.because, missing: f.missing, rules };
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
  const f: Found = { places: [], because: ['clauses.found', 'courtClause.names'], missing: [], rules: [] };
  const kind = ground === 'carriage' ? carriageCourt(known(s, 'carriage.mode')) : 'ordinary';
  if (unlisted)
    return { kind, level: 'unknown', places: [], because: f.because, missing: [], rules: ['O12-internet-court'] };
  const cities = known(s, 'courtClause.cities');
  if (known(s, 'courtClause.names') === 'seller_domicile') domicilePlace(s, f, ground);
  else if (cities !== undefined) {
    f.because.push('courtClause.cities');
    f.places.push(...cities);
  }
  const level = kind === 'ordinary' ? levelAt(s, f, ground, scene) : 'unknown';
  const rules = ['O12', ...f.rules, ...(level === 'unknown' ? [] : ['O-level'])];
  return { kind, level, places: f.places, because: f.because, missing: f.missing, rules };
}
