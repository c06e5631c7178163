/**
 * The places of the ordinary court (3.8) that a plaintiff may choose from: home of a defendant, performance, links, tort.
 * CPL 22, 24, 29, 276; CPLI 18, 20.
 */
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic/finding';
import { ELSEWHERE, placeCodes } from '../place-codes';
import { known, notSure } from '../reading';
import { sellerOffshore } from './domicile';
import { platformGround, selfOperated } from './platform-defendant';
import type { Ground } from './subject';

/** Places with the answers and rules that gave them, and the questions that would give more. */
export interface Found {
  places: string[];
  because: FactId[];
  missing: FactId[];
  rules: string[];
}

export function add(f: Found, s: Facts, id: FactId, rule: string): boolean {
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
export function platformPlace(s: Facts, f: Found, ground: Ground | undefined): void {
  if (ground !== 'sale' && ground !== 'platform_joint_liability') return;
  const operator = known(s, 'platform.contractingEntity') === 'operator';
  const sued = known(s, 'platform.sued') === 'yes' && operator && platformGround(s).truth === 'yes';
  if (!selfOperated(s) && !sued) return;
  f.because.push('platform.grounds');
  add(f, s, 'platform.operatorHome', selfOperated(s) ? 'T14a' : 'T14');
}

/** The place found by the steps of K2, where it is in the mainland and not open. */
export function performancePlace(s: Facts, f: Found, ground: Ground | undefined): void {
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
  if (places === undefined || (links.includes('other') && places.length > 1)) return 'yes';
  f.because.push('seller.linkPlaces');
  for (const place of places) if (!f.places.includes(place)) f.places.push(place);
  return 'yes';
}

export function tortPlaces(s: Facts, f: Found): void {
  for (const p of known(s, 'tort.places') ?? []) {
    if (p === 'outside') continue;
    if (!f.places.includes(p)) f.places.push(p);
    if (!f.because.includes('tort.places')) f.because.push('tort.places');
    if (!f.rules.includes('T18')) f.rules.push('T18');
  }
}
