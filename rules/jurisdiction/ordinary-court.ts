/**
 * Which ordinary court then (3.8): places a plaintiff may choose from, level, maritime court; or the court that a clause names (O12).
 * CPL 22, 24, 28, 29, 35, 276; CPLI 18, 20; LEV 1–4.
 */
import type { OrdinaryCourt } from '../assessment';
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic/finding';
import { inFen, nearLimit, yuan } from '../money';
import { ELSEWHERE, placeCodes } from '../place-codes';
import { known, notSure } from '../reading';
import { union } from '../union';
import { sellerOffshore } from './domicile';
import { foreignRelated, LEV_FROM, OWN_LIMITS } from './level';
import { platformGround, selfOperated } from './platform-defendant';
import type { Scene } from './scene';
import type { Ground } from './subject';
import { natureOf } from './territory';

/** Provinces where a basic court hears claims below RMB 40 million (LEV 2(1)); elsewhere below 20 million. */
const HIGHER_LIMIT = ['11', '12', '31', '32', '33', '35', '37', '44', '50'];

interface Found {
  places: string[];
  because: FactId[];
  missing: FactId[];
  rules: string[];
}

function add(f: Found, s: Facts, id: FactId, rule: string): boolean {
  const v = s[id];
  if (v === undefined || notSure(s, id)) return false;
  f.because.push(id);
  if (typeof v === 'string' && v !== 'outside') {
    if (!f.places.includes(v)) f.places.push(v);
    if (!f.rules.includes(rule)) f.rules.push(rule);
  }
  return true;
}

/** The place of digits 3 to 6 of a company code: a city directly under the State is named as a whole; 90 are counties under a province. */
function placeOf(prefix: string): string {
  const province = prefix.slice(0, 2);
  const whole = ['11', '12', '31', '50'].includes(province) || prefix.endsWith('90');
  const place = whole ? `${province}0000` : `${prefix}00`;
  return placeCodes.includes(place) ? place : ELSEWHERE;
}

/** The defendant's domicile, by the rows of K1; a city of the code only as a hint. */
function domicilePlace(s: Facts, f: Found, ground: Ground | undefined): void {
  if (ground === 'platform_agreement') {
    const entity = known(s, 'platform.contractingEntity');
    if (entity === undefined) f.missing.push('platform.contractingEntity');
    else f.because.push('platform.contractingEntity');
    // The address of an offshore company gives no court here (T15).
    if (entity === 'operator' && !add(f, s, 'platform.operatorHome', 'T1a')) f.missing.push('platform.operatorHome');
    return;
  }
  const kind = known(s, 'seller.kind');
  if (kind === 'deregistered') {
    if (!add(f, s, 'codefendant.home', 'T16')) f.missing.push('codefendant.home');
    return;
  }
  if (kind === 'person' || kind === 'individual_business') {
    if (add(f, s, 'seller.residence', 'T1b')) return;
    f.missing.push('seller.residence');
    add(f, s, 'seller.household', 'T1b');
    return;
  }
  if (kind === undefined && s['seller.kind'] === undefined && s['seller.mainOffice'] === undefined) {
    f.missing.push('seller.kind');
    return;
  }
  if (add(f, s, 'seller.mainOffice', 'T1a')) return;
  f.missing.push('seller.mainOffice');
  if (add(f, s, 'seller.registeredAddress', 'T2a')) return;
  const prefix = known(s, 'seller.codePrefix');
  if (prefix === undefined || (prefix.endsWith('00') && !prefix.startsWith('11'))) return;
  f.because.push('seller.codePrefix');
  f.places.push(placeOf(prefix));
  f.rules.push('T2b');
}

/** K1 of the platform (T14): it sold the goods itself, or is sued on a legal ground and its operator is the party to the contract. */
function platformPlace(s: Facts, f: Found, ground: Ground | undefined): void {
  if (ground !== 'sale' && ground !== 'platform_joint_liability') return;
  const operator = known(s, 'platform.contractingEntity') === 'operator';
  const sued = known(s, 'platform.sued') === 'yes' && operator && platformGround(s).truth === 'yes';
  if (!selfOperated(s) && !sued) return;
  f.because.push('platform.grounds');
  add(f, s, 'platform.operatorHome', selfOperated(s) ? 'T14a' : 'T14');
}

/** The place found by the steps of K2, where it is in the mainland and not open. */
function performancePlace(s: Facts, f: Found, ground: Ground | undefined): void {
  if (known(s, 'place.agreed') === 'clear') {
    const state = known(s, 'performance.state');
    if (state === 'full' || state === 'partial') add(f, s, 'place.agreedAt', 'T9a');
    return;
  }
  const concluded = known(s, 'deal.concluded');
  const object = known(s, 'deal.object');
  const online = concluded === 'platform' || concluded === 'own_site';
  if (known(s, 'place.agreed') !== 'none') return;
  if (ground === 'sale' && online && (object === 'catalogue' || object === 'logo')) {
    const by = known(s, 'receipt.by');
    if (by === 'buyer' || by === 'agent') receiptPlace(s, f);
    return;
  }
  if (concluded === 'in_person' && known(s, 'deal.onTheSpot') === 'yes') add(f, s, 'deal.spotPlace', 'T10a');
  else if (!online && concluded !== 'remote' && known(s, 'claim.relief') === 'sum_owed')
    add(f, s, 'buyer.home', 'T10c');
}

/** T4, T6: where the goods were taken over, if that is proved and the address was not changed and no stranger's. */
function receiptPlace(s: Facts, f: Found): void {
  const place = known(s, 'receipt.place');
  if (place === undefined || place === 'outside') return;
  for (const id of ['order.addressHistory', 'receipt.proof'] as const) if (s[id] === undefined) f.missing.push(id);
  const counts = known(s, 'order.addressHistory') === 'unchanged' && known(s, 'receipt.proof') === 'can';
  if (counts) add(f, s, 'receipt.place', 'T4');
}

/** The defendant has no domicile in the mainland: the seller, or the company behind the platform's own agreement (T15). */
export const defendantOffshore = (s: Facts, ground: Ground | undefined): boolean =>
  ground === 'platform_agreement'
    ? known(s, 'platform.contractingEntity') === 'offshore' || known(s, 'platform.operatorHome') === 'outside'
    : sellerOffshore(s).truth === 'yes';

/**
 * T19: a defendant without domicile in the mainland, sued at the places of his links (CPL 276). Unknown where the links are not
 * known, or only another connection than those of the law is pleaded.
 */
function linked(s: Facts, f: Found, ground: Ground | undefined): Truth {
  // Links of a platform company are not asked.
  if (ground === 'platform_agreement') return 'unknown';
  const links = known(s, 'seller.links');
  if (links === undefined) {
    if (f.places.length === 0) f.missing.push('seller.links');
    return 'unknown';
  }
  f.because.push('seller.links');
  if (links.includes('none')) return 'no';
  if (links.every((link) => link === 'other')) return 'unknown';
  f.rules.push('T19');
  const places = known(s, 'seller.linkPlaces');
  if (places === undefined) f.missing.push('seller.linkPlaces');
  // With several places it is not told which of them is the other connection.
  if (places === undefined || (links.includes('other') && places.length > 1)) return 'yes';
  f.because.push('seller.linkPlaces');
  for (const place of places) if (!f.places.includes(place)) f.places.push(place);
  return 'yes';
}

function tortPlaces(s: Facts, f: Found): void {
  for (const p of known(s, 'tort.places') ?? []) {
    if (p === 'outside') continue;
    if (!f.places.includes(p)) f.places.push(p);
    if (!f.because.includes('tort.places')) f.because.push('tort.places');
    if (!f.rules.includes('T18')) f.rules.push('T18');
  }
}

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
    const kind = mode === undefined ? 'unknown' : mode === 'sea' ? 'maritime' : 'ordinary';
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
  const mode = known(s, 'carriage.mode');
  const byMode = mode === undefined ? 'unknown' : mode === 'sea' ? 'maritime' : 'ordinary';
  const kind = ground === 'carriage' ? byMode : 'ordinary';
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
