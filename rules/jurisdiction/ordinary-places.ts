/**
 * The places of the ordinary court (3.8) that a plaintiff may choose from: home of a defendant, performance, links, tort.
 * CPL 22, 24, 29, 276; CPLI 18, 20.
 */
import { type FactId, type Facts, NOT_SURE } from '../facts';
import { isClosedCompany } from '../inputs/register-state';
import { type Finding, flat, type Truth } from '../logic/finding';
import { met } from '../logic/values';
import { known, notSure } from '../reading';
import { union } from '../union';
import { closedBy, sellerOffshore } from './domicile';
import { placeOfPerformance } from './performance';
import { isWide, placeOfPrefix } from './place-of';
import { selfOperated } from './platform-defendant';
import type { Ground } from './subject';
import { natureOf, otherDomiciles, performerHome, tortPlace } from './territory';

/** Places with the answers and rules that gave them, and the questions that would give more. */
export interface Found {
  places: string[];
  because: FactId[];
  missing: FactId[];
  rules: string[];
  /** The rules that gave a place. */
  by: { [place: string]: readonly string[] };
  /** A further place may count: a row leaves it open, or a fact for it is not known. */
  open: boolean;
  /** Facts not known that may give a further place which no answer names. */
  further: FactId[];
}

export const nothingFound = (): Found => ({
  places: [],
  because: [],
  missing: [],
  rules: [],
  by: {},
  open: false,
  further: [],
});

function give(f: Found, place: string, rules: readonly string[]): void {
  if (!f.places.includes(place)) f.places.push(place);
  f.by[place] = union(f.by[place] ?? [], rules);
}

export function add(f: Found, s: Facts, id: FactId, rule: string): boolean {
  const v = s[id];
  if (v === undefined || notSure(s, id)) return false;
  f.because.push(id);
  if (typeof v === 'string' && v !== 'outside') {
    give(f, v, [rule]);
    if (!f.rules.includes(rule)) f.rules.push(rule);
  }
  return true;
}

/** The defendant's domicile, by the rows of K1; a city of the code only as a hint. */
export function domicilePlace(s: Facts, f: Found, ground: Ground | undefined): void {
  if (ground === 'platform_agreement') {
    const entity = known(s, 'platform.contractingEntity');
    if (entity === undefined) f.missing.push('platform.contractingEntity');
    else f.because.push('platform.contractingEntity');
    // The address of an offshore company gives no court here (T15).
    if (entity === 'operator' && !add(f, s, 'platform.operatorHome', 'T1a')) f.missing.push('platform.operatorHome');
    return;
  }
  const kind = known(s, 'seller.kind');
  const closed = closedBy(s);
  if (closed) {
    if (!add(f, s, 'codefendant.home', closed.rule)) f.missing.push('codefendant.home');
    return;
  }
  // Kind not known, and off the register: the main office of a closed company gives no court (T16).
  if (isClosedCompany(s)) {
    f.missing.push('seller.kind', 'codefendant.home');
    return;
  }
  if (kind === 'person' || kind === 'individual_business') {
    if (add(f, s, 'seller.residence', 'T1b')) return;
    f.missing.push('seller.residence');
    if (!add(f, s, 'seller.household', 'T1b') && notSure(s, 'seller.residence')) f.missing.push('seller.household');
    return;
  }
  if (kind === undefined && s['seller.kind'] === undefined && s['seller.mainOffice'] === undefined) {
    f.missing.push('seller.kind');
    return;
  }
  if (add(f, s, 'seller.mainOffice', ground === 'carriage' ? 'T1a-carriage' : 'T1a')) return;
  f.missing.push('seller.mainOffice');
  if (add(f, s, 'seller.registeredAddress', 'T2a')) return;
  // The sign is asked once the direct fact is not known (1.7).
  if (notSure(s, 'seller.mainOffice')) f.missing.push('seller.registeredAddress');
  const prefix = known(s, 'seller.codePrefix');
  if (prefix === undefined && notSure(s, 'seller.registeredAddress')) f.missing.push('seller.codePrefix');
  if (prefix === undefined || (prefix.endsWith('00') && !prefix.startsWith('11'))) return;
  f.because.push('seller.codePrefix');
  give(f, placeOfPrefix(prefix), ['T2b']);
  f.rules.push('T2b');
}

/** A place in the mainland that no answer names. */
const UNNAMED = '';

/** "Elsewhere", or a province alone, in two answers is not known to be one place: the other answer then counts as not sure. */
const apart = (s: Facts, id: FactId, place: string): Facts =>
  isWide(place)
    ? Object.fromEntries(Object.entries(s).map(([other, v]) => [other, other !== id && v === place ? NOT_SURE : v]))
    : s;

/** Adds each place of these answers where a connection of TERRITORY is yes. Returns it at a place that no answer names. */
function addWhere(s: Facts, f: Found, ids: readonly FactId[], holds: (s: Facts, place: string) => Finding): Finding {
  for (const id of ids) {
    for (const place of [known(s, id)].flat()) {
      if (typeof place !== 'string' || place === 'outside' || f.places.includes(place)) continue;
      const found = holds(apart(s, id, place), place);
      if (found.truth === 'no') continue;
      f.missing = [...union(f.missing, found.next.length > 0 ? found.next : found.missing)];
      // A presumption: the direct fact may say otherwise.
      if (found.truth === 'yes') f.missing = [...union(f.missing, found.wouldChange)];
      if (found.truth === 'unknown') f.open = true;
      else {
        const rules = flat(...found.reasons.map((r) => r.rules));
        give(f, place, rules);
        f.because = [...union(f.because, flat(...found.reasons.map((r) => r.because)))];
        f.rules = [...union(f.rules, rules)];
      }
    }
  }
  const unnamed = holds(s, UNNAMED);
  if (unnamed.truth === 'unknown' || unnamed.wouldChange.length > 0) f.open = true;
  if (unnamed.truth === 'unknown')
    f.further = [...union(f.further, unnamed.next.length > 0 ? unnamed.next : unnamed.missing)];
  else {
    // A presumption leaves the place open as well, and its direct fact is asked (1.7).
    f.missing = [...union(f.missing, unnamed.wouldChange)];
    f.further = [...union(f.further, unnamed.wouldChange)];
  }
  return unnamed;
}

/** K1 of the others: the platform that is the seller or is sued (T14, 4.3), and a further proper defendant (T16). */
export function otherHomes(s: Facts, f: Found, ground: Ground | undefined): void {
  if (ground === 'platform_agreement') return;
  // Not told that the platform is sued: the suit is one without it.
  const told = s['platform.sued'] !== undefined || selfOperated(s) ? s : { ...s, 'platform.sued': 'no' as const };
  const { next, missing } = addWhere(told, f, ['platform.operatorHome', 'codefendant.home'], (facts, place) =>
    otherDomiciles(facts, place, ground, met),
  );
  f.missing = [...union(f.missing, next.length > 0 ? next : missing)];
}

const PERFORMANCE: readonly FactId[] = [
  'place.agreedAt',
  'receipt.place',
  'order.address',
  'order.addressBefore',
  'buyer.home',
  'deal.spotPlace',
];

/** The place of performance by the steps of K2, of a tort by K5. */
export function placesOfClaim(s: Facts, f: Found, ground: Ground | undefined): void {
  const { nature } = natureOf(s, ground);
  if (nature === undefined) f.open = true;
  if (nature === 'tort') {
    addWhere(s, f, ['tort.places', 'buyer.home'], tortPlace);
    if (known(s, 'tort.places') === undefined && !f.missing.includes('tort.places')) f.missing.push('tort.places');
  }
  if (nature !== 'contract') return;
  addWhere(s, f, PERFORMANCE, (facts, place) =>
    placeOfPerformance(facts, place, ground, performerHome(facts, place, ground)),
  );
}

/** The place of receipt counts too, unless another place of performance was agreed, which is not answered (T9 goes before T4). */
export function receiptMayCount(s: Facts, f: Found, ground: Ground | undefined): boolean {
  const place = known(s, 'receipt.place');
  if (place === undefined || f.places.includes(place) || !f.missing.includes('place.agreed')) return false;
  const without = nothingFound();
  placesOfClaim({ ...s, 'place.agreed': 'none' }, without, ground);
  return without.places.includes(place);
}

/**
 * No defendant has a domicile in the mainland: the seller and those sued with him, or the company behind the platform's own
 * agreement (T15).
 */
export function defendantOffshore(s: Facts, ground: Ground | undefined): boolean {
  if (ground === 'platform_agreement') {
    return known(s, 'platform.contractingEntity') === 'offshore' || known(s, 'platform.operatorHome') === 'outside';
  }
  if (sellerOffshore(s).truth !== 'yes') return false;
  const others = nothingFound();
  otherHomes(s, others, ground);
  return others.places.length === 0;
}

/**
 * T19: a defendant without domicile in the mainland, sued at the places of his links (CPL 276). Unknown where the links are not
 * known, or only another connection than those of the law is pleaded.
 */
export function linked(s: Facts, f: Found, ground: Ground | undefined): Truth {
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
  if (places === undefined || (links.includes('other') && places.length > 1)) {
    f.open = true;
    return 'yes';
  }
  f.because.push('seller.linkPlaces');
  for (const place of places) give(f, place, ['T19']);
  return 'yes';
}
