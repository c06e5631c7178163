/**
 * What the routes read: derived facts of decision-routes.md 2.2 and single facts, with the values they can still have.
 * An event (marked in the vocabulary) that was not asked is taken as not having happened; the result says so.
 */
import { arbitrationCost } from '../costs/arbitration-cost';
import { claimOf } from '../costs/convert';
import { estimate } from '../costs/estimates';
import type { Figures } from '../costs/figures';
import { dayNumber } from '../days';
import type { Payment } from '../deadlines/payments';
import { addYears } from '../deadlines/period';
import { dayOf } from '../deadlines/read';
import { type FactId, type Facts, specOf, type Value } from '../facts';
import { evidenceElements } from '../facts/evidence';
import type { Truth } from '../logic';
import { known } from '../reading';
import { type Input, sure } from './explore';

/** A single fact. */
export function single<F extends FactId>(s: Facts, id: F): Input<Value<F> & string> {
  const v = known(s, id);
  if (v !== undefined) return { options: [v as Value<F> & string], because: [id], missing: [] };
  const spec = specOf(id);
  if (spec.event && s[id] === undefined) return { options: ['no' as never], because: [], missing: [] };
  return { options: (spec.options ?? []) as never, because: [], missing: [id] };
}

export type Status = 'active' | 'partly' | 'deregistered' | 'silent' | 'unknown';

const PARTLY = new Set(['revoked', 'ordered_closed', 'cancelled', 'struck', 'liquidating', 'dormant']);

const SIGNS = ['seller.answers', 'seller.listing', 'seller.otherSigns'] as const;

/** `supplier_status`; "unknown" is a value of its own here (R21d). */
export const supplierStatus = (s: Facts): Input<Status> => ({ ...statusOf(s), otherwise: 'unknown' });

function statusOf(s: Facts): Input<Status> {
  const register = known(s, 'seller.registerStatus');
  if (register === 'deregistered') return sure('deregistered', ['seller.registerStatus']);
  if (register !== undefined && PARTLY.has(register)) return sure('partly', ['seller.registerStatus']);
  const signs = known(s, 'seller.otherSigns');
  const answers = known(s, 'seller.answers');
  const listing = known(s, 'seller.listing');
  const one = (id: FactId, on: boolean | undefined): readonly FactId[] => (on ? [id] : []);
  const [alive] = [
    ...one('seller.answers', answers === 'yes'),
    ...one('seller.listing', listing === 'yes'),
    ...one('seller.otherSigns', signs && !signs.includes('none')),
  ];
  const [dead] = [
    ...one('seller.answers', answers === 'no'),
    ...one('seller.listing', listing === 'no'),
    ...one('seller.dissipation', known(s, 'seller.dissipation')?.includes('shop_closed')),
  ];
  if (alive && dead) return sure('partly', [alive, dead]);
  // Trading, but the register says neither that it is active nor that it ends.
  if (alive && (register === 'moved' || register === 'being_formed')) return sure('unknown', ['seller.registerStatus']);
  if (alive) return sure('active', [alive]);
  const silent = answers === 'no' && listing === 'no' && (known(s, 'seller.daysSilent') ?? 0) >= 30;
  if (silent && signs?.includes('none')) return sure('silent', [...SIGNS, 'seller.daysSilent']);
  const open = SIGNS.filter((id) => known(s, id) === undefined);
  const days = answers === 'no' && known(s, 'seller.daysSilent') === undefined ? (['seller.daysSilent'] as const) : [];
  return sure('unknown', [], [...open, ...days]);
}

export type Identity = 'confirmed' | 'name_only' | 'unknown';

/** `identity`: a registered name not yet tied to the deal counts as name only. */
export function identity(s: Facts): Input<Identity> {
  const v = known(s, 'seller.identity');
  if (v === undefined)
    return { options: ['confirmed', 'name_only', 'unknown'], because: [], missing: ['seller.identity'] };
  return sure(v === 'registered' ? 'name_only' : v, ['seller.identity']);
}

export type Evidence = 'strong' | 'medium' | 'weak';

/** `evidence`: every buyer-borne element of the row has a document (strong), something (medium), or one has nothing. */
export function evidence(s: Facts): Input<Evidence> {
  const kind = known(s, 'dispute.kind');
  const all: readonly Evidence[] = ['strong', 'medium', 'weak'];
  if (kind === undefined) return { options: all, because: [], missing: ['dispute.kind'] };
  const held: { readonly [e: string]: string | undefined } = known(s, 'evidence.elements') ?? {};
  const levels = evidenceElements[kind].map((e) => held[e]);
  const because: FactId[] = ['dispute.kind', 'evidence.elements'];
  if (levels.includes('nothing')) return sure('weak', because);
  const unknown = levels.some((l) => l === undefined);
  const weak = levels.includes('weak');
  if (unknown) {
    const missing: FactId[] = ['evidence.elements'];
    return weak ? { options: ['medium', 'weak'], because, missing } : { options: all, because: [], missing };
  }
  return sure(weak ? 'medium' : 'strong', because);
}

export type Clause = 'none' | 'court' | 'foreign_court' | 'valid_arb' | 'curable' | 'void_risk' | 'unknown';

/** `clause` for claims against the seller; "unknown" is a value of its own (R28). Arbitration before courts. */
export const clause = (s: Facts): Input<Clause> => ({ ...clauseOf(s), otherwise: 'unknown' });

/** R44: a clause for a foreign court that says it is not exclusive. Not stated, or not known: as if exclusive. */
export function nonExclusive(s: Facts): Input<'yes' | 'no'> {
  const v = known(s, 'foreignClause.exclusive');
  const id: FactId[] = ['foreignClause.exclusive'];
  if (v === undefined) return { ...sure('no', [], id), otherwise: 'no' };
  return { ...sure(v === 'non_exclusive' ? 'yes' : 'no', id), otherwise: 'no' };
}

function clauseOf(s: Facts): Input<Clause> {
  const looked = known(s, 'clauses.looked');
  if (looked === 'none_found') return sure('none', ['clauses.looked']);
  if (looked !== 'found') return sure('unknown', looked ? ['clauses.looked'] : [], ['clauses.looked']);
  const found = known(s, 'clauses.found');
  if (found === undefined) return sure('unknown', ['clauses.looked'], ['clauses.found']);
  const because: FactId[] = ['clauses.found'];
  if (found.includes('arbitration')) {
    const arb = arbitration(s);
    if (arb) return arb;
  }
  if (found.includes('foreign_court') && known(s, 'foreignClause.parties') !== 'platform_only') {
    return sure('foreign_court', because);
  }
  return sure(found.includes('court') ? 'court' : 'none', because);
}

function arbitration(s: Facts): Input<Clause> | undefined {
  const parties = known(s, 'arbClause.parties');
  if (parties === 'platform_only') return undefined;
  if (joinedWithoutDenying(s)) return sure('valid_arb', JOINED);
  const consumerForm = known(s, 'buyer.kind') !== 'business' && known(s, 'arbClause.standardForm') !== 'no';
  if (parties === 'platform_terms') {
    // R13: it counts once the accepted text was seen to name this dispute and the institution; not against a consumer.
    const gate = consumerLaw(s);
    const consumer = gate.options.length === 1 && gate.options[0] === 'yes';
    if (known(s, 'arbClause.textConfirmed') === 'yes' && !consumer)
      return sure('valid_arb', ['arbClause.textConfirmed']);
    return sure(
      'unknown',
      ['arbClause.parties'],
      s['arbClause.textConfirmed'] === undefined ? ['arbClause.textConfirmed'] : [],
    );
  }
  if (parties === undefined) return sure('unknown', ['clauses.found'], ['arbClause.parties']);
  if (consumerForm) {
    const ask = known(s, 'arbClause.standardForm') === undefined ? (['arbClause.standardForm'] as const) : [];
    return sure('unknown', ['arbClause.parties'], ask);
  }
  const wording = known(s, 'arbClause.wording');
  if (wording === undefined) return sure('unknown', ['arbClause.parties'], ['arbClause.wording']);
  if (wording === 'complete') return sure('valid_arb', ['arbClause.wording']);
  const law = known(s, 'arbClause.law');
  if (law === undefined) return sure('unknown', ['arbClause.wording'], ['arbClause.law']);
  const because: FactId[] = ['arbClause.wording', 'arbClause.law'];
  if (law === 'other') return sure(wording === 'seat_only' ? 'valid_arb' : 'unknown', because);
  const defect: Clause = wording === 'defective' ? 'void_risk' : 'curable';
  const open = JOINED.filter((id) => known(s, id) === undefined);
  // R27c: taking part without denying the clause would make it count.
  if (known(s, 'arbitration.begun') !== 'yes')
    return sure(defect, because, open.includes('arbitration.begun') ? ['arbitration.begun'] : []);
  return open.length > 0 && mayHaveJoined(s)
    ? { options: ['valid_arb', defect], because: [], missing: open }
    : sure(defect, because);
}

const JOINED: readonly FactId[] = [
  'arbitration.begun',
  'arbitration.denied',
  'arbitration.prompted',
  'arbitration.heard',
];

const mayHaveJoined = (s: Facts): boolean =>
  known(s, 'arbitration.denied') !== 'yes' &&
  known(s, 'arbitration.prompted') !== 'no' &&
  known(s, 'arbitration.heard') !== 'no';

/** R27c: took part without denying the clause. Where that is open, the clause itself is (see above). */
export const joined = (s: Facts): Input<'yes' | 'no'> =>
  joinedWithoutDenying(s) ? sure('yes', JOINED) : sure('no', []);

/** Asked by the tribunal, after the hearing began. */
const joinedWithoutDenying = (s: Facts): boolean =>
  known(s, 'arbitration.begun') === 'yes' &&
  known(s, 'arbitration.denied') === 'no' &&
  known(s, 'arbitration.prompted') === 'yes' &&
  known(s, 'arbitration.heard') === 'yes';

const BANDS = ['<500', '<3000', '<10000', '<=30000', '<=150000', '>150000'] as const;
export type Band = (typeof BANDS)[number];
const EDGES = ['band.small', 'band.letter', 'band.suit', 'band.freeze', 'band.large'] as const;
/** From this edge on, the sum itself belongs to the band below. */
const EDGE_BELOW = 3;

/** Cents of US dollars of the claim, by the approximate rates; undefined when not known. */
export function usdCents(s: Facts, { rates }: Figures): number | undefined {
  const sum = known(s, 'claim.amount');
  const claim = sum && claimOf(sum, rates);
  return claim && Number(claim.usdCents);
}

/** Band of the claim (1.6): lower bound included, USD 30,000 and 150,000 belong to the band below; converted sums near an edge: both bands. */
export function band(s: Facts, figures: Figures): Input<Band> {
  const cents = usdCents(s, figures);
  if (cents === undefined) return { options: BANDS, because: [], missing: ['claim.amount'] };
  const edges = EDGES.map((id) => estimate(id, figures.overrides));
  const at = edges.findIndex((edge, k) => (k >= EDGE_BELOW ? cents <= edge * 100 : cents < edge * 100));
  const converted = known(s, 'claim.amount')?.currency !== 'USD';
  let low = at < 0 ? edges.length : at;
  let high = low;
  // 0.95 to 1.05 of an edge, ends included: both sides (whole hundredths, to stay exact).
  for (const [k, edge] of edges.entries()) {
    const near = cents * 100 >= edge * 100 * 95 && cents * 100 <= edge * 100 * 105;
    if (converted && near) {
      low = Math.min(low, k);
      high = Math.max(high, k + 1);
    }
  }
  return {
    options: BANDS.slice(low, high + 1),
    because: ['claim.amount'],
    missing: low === high ? [] : ['claim.amount'],
  };
}

/** `assets_known`. */
export function assets(s: Facts): Input<'yes' | 'no'> {
  const v = known(s, 'seller.assets');
  if (v === undefined) return { options: ['yes', 'no'], because: [], missing: ['seller.assets'] };
  return sure(v.includes('none') ? 'no' : 'yes', ['seller.assets']);
}

/** `dissipation`: status partly or gone, or a sign of evasion; no sign and all asked: no. */
export function dissipation(s: Facts, status: Input<Status>): Input<'yes' | 'no'> {
  const state = status.options[0];
  if (state === 'partly' || state === 'deregistered' || state === 'silent') return sure('yes', status.because);
  const v = known(s, 'seller.dissipation');
  if (v === undefined || (v.includes('none') && state === 'unknown')) {
    return {
      options: ['yes', 'no'],
      because: [],
      missing: [...(v ? [] : (['seller.dissipation'] as const)), ...status.missing],
    };
  }
  return sure(v.includes('none') ? 'no' : 'yes', ['seller.dissipation']);
}

/** Days between a day and today, in the sides of the limits: option n means "above the limit before n, up to n". */
export function daysBetween(day: string | undefined, id: FactId, asOf: string, limits: readonly number[]): Input {
  if (day === undefined) return { options: [...limits.map(String), 'later'], because: [], missing: [id] };
  const days = dayNumber(asOf) - dayNumber(day);
  const at = limits.findIndex((limit) => days <= limit);
  return sure(at < 0 ? 'later' : String(limits[at]), [id]);
}

/** The same for a day fact. */
export const daysSince = (s: Facts, id: FactId, asOf: string, limits: readonly number[]): Input =>
  daysBetween(dayOf(s, id), id, asOf, limits);

export type CardWindow = 'before20' | 'before40' | 'open' | 'outer' | 'closed';

/**
 * Where today stands in the card windows (R3): 20 and 40 days after payment, 120 days after the later of payment and
 * expected delivery, 540 days after payment where the delivery was expected later or that is not known.
 */
export function cardWindow(s: Facts, payment: Payment, asOf: string): Input<CardWindow> {
  const paid = payment.on;
  if (paid === undefined) {
    return { options: ['before20', 'before40', 'open', 'outer', 'closed'], because: [], missing: [payment.from] };
  }
  const expected = known(s, 'delivery.expectedOn');
  const because: FactId[] = expected === undefined ? [payment.from] : [payment.from, 'delivery.expectedOn'];
  const since = dayNumber(asOf) - dayNumber(paid);
  const later = expected === undefined ? 0 : Math.max(0, dayNumber(expected) - dayNumber(paid));
  if (since < 20) return sure('before20', because);
  if (since < 40) return sure('before40', because);
  if (since <= later + 120) return sure('open', because);
  return sure(since <= 540 && (expected === undefined || later > 0) ? 'outer' : 'closed', because);
}

/** R2a: within 72 hours of the payment; with dates only, the third day is open. */
export function within72Hours(payment: Payment, asOf: string): Input<'yes' | 'no'> {
  if (payment.hoursAgo !== undefined) return sure(payment.hoursAgo <= 72 ? 'yes' : 'no', ['payment.hoursAgo']);
  if (payment.on === undefined) return { options: ['yes', 'no'], because: [], missing: [payment.from] };
  const days = dayNumber(asOf) - dayNumber(payment.on);
  if (days === 3) return { options: ['yes', 'no'], because: [], missing: ['payment.hoursAgo'] };
  return sure(days <= 2 ? 'yes' : 'no', [payment.from]);
}

/** R2a: a wire of at least USD 50,000; a converted sum within 5 % of it counts on both sides. */
export function largeWire(payment: Payment, { rates }: Figures): Input<'yes' | 'no'> {
  const fact: FactId = payment.index === 0 ? 'payment.amount' : payment.from;
  const claim = payment.amount && claimOf(payment.amount, rates);
  if (!claim) return { options: ['yes', 'no'], because: [], missing: [fact] };
  const cents = Number(claim.usdCents);
  const limit = 5_000_000;
  if (payment.amount?.currency !== 'USD' && cents >= limit * 0.95 && cents <= limit * 1.05) {
    return { options: ['yes', 'no'], because: [], missing: [fact] };
  }
  return sure(cents >= limit ? 'yes' : 'no', [fact]);
}

/** R5: the price of the item, above GBP 100 and up to GBP 30,000. */
export function itemPrice(s: Facts): Input<'covered' | 'not'> {
  const v = known(s, 'payment.itemPriceGbp');
  if (v === undefined) return { options: ['covered', 'not'], because: [], missing: ['payment.itemPriceGbp'] };
  return sure(v > 100 && v <= 30_000 ? 'covered' : 'not', ['payment.itemPriceGbp']);
}

/** R5a: within six years of the breach, five in Scotland. */
export function section75Open(s: Facts, asOf: string): Input<'yes' | 'no'> {
  const breach = dayOf(s, 'breach.on');
  if (breach === undefined) return { options: ['yes', 'no'], because: [], missing: ['breach.on'] };
  const end = addYears(breach, known(s, 'payment.cardUk') === 'scotland' ? 5 : 6);
  const uk = known(s, 'payment.cardUk') === undefined ? [] : (['payment.cardUk'] as const);
  return sure(asOf <= end ? 'yes' : 'no', ['breach.on', ...uk]);
}

/** R49: is one of the exits from a late complaint open? Each must be answered no to close it (CC 621, 622; SAL 14; CISG 40). */
export function noticeExits(s: Facts): Input<'one' | 'none'> {
  const yes = (['inspection.tooShort', 'seller.knewDefect', 'seller.acceptedLiability'] as const).filter(
    (id) => known(s, id) === 'yes',
  );
  if (yes.length > 0) return sure('one', yes);
  const facts: readonly FactId[] = [
    'inspection.tooShort',
    'inspection.statutoryEnd',
    'warranty.end',
    'seller.knewDefect',
    'seller.acceptedLiability',
  ];
  const missing = facts.filter((id) => known(s, id) === undefined);
  return missing.length > 0 ? { options: ['one', 'none'], because: [], missing } : sure('none', facts);
}

/** R29: the cost of the arbitration against 40 % of the claim; "unknown" where the scale of the institution was not seen. */
export function arbitrationCostInput(
  s: Facts,
  { overrides, rates }: Figures,
): Input<'in_proportion' | 'too_high' | 'unknown'> {
  const sum = known(s, 'claim.amount');
  const claim = sum && claimOf(sum, rates);
  const missing = (['claim.amount', 'arbClause.institution'] as const).filter((id) => known(s, id) === undefined);
  const cost = claim && arbitrationCost(known(s, 'arbClause.institution') ?? '', claim, overrides, rates);
  if (!cost || cost.fits === undefined) return sure('unknown', [], missing);
  return sure(cost.fits ? 'in_proportion' : 'too_high', ['claim.amount', 'arbClause.institution']);
}

/** `case_pending`: a court or arbitration has the dispute. An event: not asked is taken as no. */
export function casePending(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'filing.state') === 'accepted') return sure('yes', ['filing.state']);
  const pending = known(s, 'history.pending');
  if (pending === undefined || pending === 'none' || pending === 'ended') return sure('no', []);
  return sure('yes', ['history.pending']);
}

const SEATS: readonly FactId[] = [
  'seller.mainOffice',
  'seller.registeredAddress',
  'seller.residence',
  'platform.operatorHome',
];

/** `cn_party`: the seller or the operator of the platform sits in mainland China. */
export function partyInChina(s: Facts): Input<'yes' | 'no'> {
  const given = SEATS.filter((id) => known(s, id) !== undefined);
  const here = given.filter((id) => known(s, id) !== 'outside');
  if (here.length > 0) return sure('yes', here.slice(0, 1));
  return given.length > 0 ? sure('no', given) : { options: ['yes', 'no'], because: [], missing: ['seller.mainOffice'] };
}

/** Is the country this one? */
export function countryIs(s: Facts, id: FactId, code: string): Input<'yes' | 'no'> {
  const v = known(s, id);
  if (v === undefined) return { options: ['yes', 'no'], because: [], missing: [id] };
  return sure(v === code ? 'yes' : 'no', [id]);
}

/** Was the order made on a platform, or was the seller met there? */
export function platformOrder(s: Facts): Input<'yes' | 'no'> {
  const v = known(s, 'deal.concluded');
  if (v === undefined) return { options: ['yes', 'no'], because: [], missing: ['deal.concluded'] };
  return sure(v === 'platform' ? 'yes' : 'no', ['deal.concluded']);
}

/** Gate `cn_consumer_law` (PIL 42): consumer, Chinese law chosen or the trader not active there, goods from the mainland. */
export function consumerLaw(s: Facts): Input<'yes' | 'no'> {
  const law: Truth =
    known(s, 'buyer.lawChoice') === 'yes' || known(s, 'seller.activeThere') === 'no'
      ? 'yes'
      : known(s, 'buyer.lawChoice') === 'no' && known(s, 'seller.activeThere') === 'yes'
        ? 'no'
        : 'unknown';
  const supplied = known(s, 'deal.suppliedFromMainland');
  if (known(s, 'buyer.kind') === 'business') return sure('no', ['buyer.kind']);
  if (law === 'no') return sure('no', ['buyer.lawChoice', 'seller.activeThere']);
  if (supplied === 'no') return sure('no', ['deal.suppliedFromMainland']);
  const ids: FactId[] = ['buyer.kind', 'buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'];
  if (law === 'yes' && supplied === 'yes' && known(s, 'buyer.kind') === 'consumer') {
    const chosen = known(s, 'buyer.lawChoice') === 'yes';
    return sure('yes', ['buyer.kind', chosen ? 'buyer.lawChoice' : 'seller.activeThere', 'deal.suppliedFromMainland']);
  }
  const needed = ids.filter(
    (id) => known(s, id) === undefined && !(law === 'yes' && (id === 'buyer.lawChoice' || id === 'seller.activeThere')),
  );
  return { options: ['yes', 'no'], because: [], missing: needed };
}
