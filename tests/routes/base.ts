/**
 * The base of the worked checks of decision-routes.md section 8, builders for its shorthand, and one way to state what
 * an assessment must show. Expected values are read from that file, never from the program.
 */
import { expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Assessment } from '../../rules/assessment';
import type { LiableParty } from '../../rules/counterparty/liable-party';
import { addDays } from '../../rules/days';
import type { Clock } from '../../rules/deadlines/clock';
import type { FactId, Facts, Value } from '../../rules/facts';
import { evidenceElements } from '../../rules/facts/evidence';
import type {
  ConflictId,
  DayZero,
  Method,
  MethodId,
  Route,
  RouteId,
  RouteReason,
} from '../../rules/routes/printed-route';

export const TODAY = '2026-11-21';

/** The day so many days before today. */
export const ago = (days: number): string => addDays(TODAY, -days);

/** Base of every check, unless it says otherwise; all else is unanswered, events are taken as not having happened. */
export const base: Facts = {
  'buyer.kind': 'business',
  'dispute.kind': 'non_delivery',
  'contract.governingLaw': 'chinese',
  'breach.on': '2026-06-01',
  'clauses.looked': 'none_found',
};

export const without = (facts: Facts, ...ids: readonly FactId[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id as FactId)));

type Kind = Value<'dispute.kind'>;

/** `evidence`: every buyer-borne element of the kind a document (strong), one only weak (medium), one nothing (weak). */
export function evidence(kind: Kind, level: 'strong' | 'medium' | 'weak'): Facts {
  const odd = level === 'strong' ? 'document' : level === 'medium' ? 'weak' : 'nothing';
  const elements = Object.fromEntries(evidenceElements[kind].map((e, i) => [e, i === 0 ? odd : 'document']));
  return { 'dispute.kind': kind, 'evidence.elements': elements };
}

/** `clause` of 2.2, under Chinese law and negotiated between buyer and seller. */
export function clause(
  of: 'none' | 'court' | 'foreign_court' | 'valid_arb' | 'curable' | 'void_risk' | 'unknown',
  more: Facts = {},
): Facts {
  const found = (what: 'court' | 'foreign_court' | 'arbitration'): Facts => ({
    'clauses.looked': 'found',
    'clauses.found': [what],
  });
  const arbitration = (wording: Value<'arbClause.wording'>): Facts => ({
    ...found('arbitration'),
    'arbClause.parties': 'seller',
    'arbClause.standardForm': 'no',
    'arbClause.law': 'chinese',
    'arbClause.wording': wording,
  });
  const facts: { readonly [K in typeof of]: Facts } = {
    none: { 'clauses.looked': 'none_found' },
    court: { ...found('court'), 'courtClause.parties': 'seller' },
    foreign_court: { ...found('foreign_court'), 'foreignClause.parties': 'seller' },
    valid_arb: arbitration('complete'),
    curable: arbitration('institution_unclear'),
    void_risk: arbitration('defective'),
    unknown: { 'clauses.looked': 'not_looked' },
  };
  return { ...facts[of], ...more };
}

export const active: Facts = { 'seller.answers': 'yes' };
export const partly: Facts = { 'seller.registerStatus': 'revoked' };
/** Gone by silence only: no listing, no answer for thirty days, no other sign. */
export const silent: Facts = {
  'seller.answers': 'no',
  'seller.daysSilent': 40,
  'seller.listing': 'no',
  'seller.otherSigns': ['none'],
};
export const confirmed: Facts = { 'seller.identity': 'confirmed' };
export const nameOnly: Facts = { 'seller.identity': 'name_only' };
export const assetsKnown: Facts = { 'seller.assets': ['bank_account'] };
export const assetsNone: Facts = { 'seller.assets': ['none'] };

export const sum = (amount: string, currency = 'USD'): Facts => ({ 'claim.amount': { amount, currency } });
export const paid = (via: Value<'payment.via'>, on: string, amount?: string): Facts => ({
  'payment.via': via,
  'payment.on': on,
  ...(amount === undefined ? {} : { 'payment.amount': { amount, currency: 'USD' } }),
});
export const onPlatform = (platform: Value<'deal.platform'>): Facts => ({
  'deal.concluded': 'platform',
  'deal.platform': platform,
  'deal.paidOnPlatform': 'yes',
});

const POLICE = [
  'impersonation',
  'forged_documents',
  'identity_absent',
  'unreachable',
  'several_victims',
  'payee_unrelated',
  'still_answering',
  'partial_delivery',
  'bait_delivery',
  'quality_only',
] as const;

export type PoliceItem = (typeof POLICE)[number];

/** The score items that are yes; all others no. */
export const police = (...yes: readonly PoliceItem[]): Facts => ({
  'police.items': Object.fromEntries(POLICE.map((item) => [item, yes.includes(item) ? 'yes' : 'no'])),
});

/** check22: active, evidence strong, USD 10,000, identity confirmed, assets and one-person company not sure. */
export const check22: Facts = {
  ...base,
  ...active,
  ...evidence('non_delivery', 'strong'),
  ...sum('10000'),
  ...confirmed,
  'seller.assets': 'not_sure',
  'seller.onePerson': 'not_sure',
};

export const route = (a: Assessment, id: RouteId): Route | undefined => a.routes.find((r) => r.id === id);

/** All methods of this id: one for each payment; the suit stands under both courts. */
export const methods = (a: Assessment, id: MethodId): readonly Method[] =>
  a.routes.flatMap((r) => r.methods.filter((m) => m.id === id));

export const method = (a: Assessment, id: MethodId, payment?: number): Method | undefined =>
  methods(a, id).find((m) => payment === undefined || m.payment === payment);

export const clocks = (a: Assessment, name: Clock['name']): readonly Clock[] =>
  a.deadlines.filter((c) => c.name === name);

export const dayZero = (a: Assessment, id: DayZero['id']): DayZero | undefined => a.dayZero.find((d) => d.id === id);

/** Every reason printed anywhere: routes, methods, day-0 list. */
export const reasons = (a: Assessment): readonly RouteReason[] => [
  ...a.routes.flatMap((r) => [...r.reasons, ...r.methods.flatMap((m) => m.reasons)]),
  ...a.dayZero.flatMap((d) => d.reasons),
];

/**
 * What must be shown, as words: `recommended by R1a` (R1a fired with that outcome), `possible naming R34a R34e` (these
 * rows are shown, with whatever outcome), `!excluded` (any other verdict), `none` (not shown at all).
 */
type Shown = string;

interface Judged {
  readonly verdict: string;
  readonly reasons: readonly RouteReason[];
}

/** What is seen, in the words of what was expected where it is the same. */
function seen(expected: Shown, got: Judged | undefined): Shown {
  const [verdict = '', ...rest] = expected.split(' ');
  if (got === undefined) return verdict === '!recommended' ? expected : 'none';
  const right = verdict.startsWith('!') ? got.verdict !== verdict.slice(1) : got.verdict === verdict;
  let by = false;
  const lacking = rest.filter((word) => {
    if (word === 'by' || word === 'naming') {
      by = word === 'by';
      return false;
    }
    return !got.reasons.some((r) => r.rule === word && (!by || r.outcome === verdict));
  });
  if (right && lacking.length === 0) return expected;
  return `${got.verdict} by ${got.reasons.map((r) => `${r.rule}=${r.outcome}`).join(' ')}`;
}

type Of<K extends string, V> = { readonly [P in K]?: V };

export interface Check {
  readonly id: string;
  readonly facts: Facts;
  readonly routes?: Of<RouteId, Shown>;
  readonly methods?: Of<MethodId, Shown>;
  readonly dayZero?: Of<DayZero['id'], Shown>;
  /** Per clock the values named; a clock that must not be there: null. Several of one name: one must fit. */
  readonly clocks?: Of<Clock['name'], Partial<Clock> | null>;
  readonly first?: RouteId;
  /** The first routes beside it. */
  readonly parallel?: readonly RouteId[];
  /** Facts still asked for by a method or a day-0 act. */
  readonly asks?: Of<MethodId | DayZero['id'], readonly FactId[]>;
  /** Rows named anywhere in the assessment. */
  readonly names?: readonly string[];
  /** Typical cost in whole US dollars. */
  readonly typical?: Of<RouteId, number>;
  readonly worth?: Of<RouteId, Route['worth']>;
  readonly conflicts?: Of<RouteId, readonly ConflictId[]>;
  /** `!no`, `!yes`: shown with any other finding. */
  readonly liable?: { readonly [rule: string]: LiableParty['finding'] | '!no' | '!yes' };
  readonly flags?: readonly string[];
  readonly noFlags?: readonly string[];
}

const mapped = <V, W>(of: { readonly [k: string]: V } | undefined, f: (key: string, value: V) => W) =>
  of && Object.fromEntries(Object.entries(of).map(([k, v]) => [k, f(k, v)]));

const dollars = (r: Route | undefined): number | undefined =>
  r === undefined || r.cost === 'unknown' ? undefined : Math.round(r.cost.typical / 100);

const among = <T>(wanted: readonly T[], all: readonly T[]): readonly T[] => wanted.filter((x) => all.includes(x));

/** The values of a clock that were named: those of the clock that fits, else of the first. */
function clockSeen(a: Assessment, name: string, wanted: Partial<Clock> | null): Partial<Clock> | null {
  const all = clocks(a, name as Clock['name']);
  const keys = Object.keys(wanted ?? { lastDay: 0 }) as (keyof Clock)[];
  const views = all.map((c) => Object.fromEntries(keys.map((k) => [k, c[k]])));
  return views.find((v) => JSON.stringify(v) === JSON.stringify(wanted)) ?? views[0] ?? null;
}

/** Several methods of one id (the suit under both courts, one per payment): one must be as expected. */
function methodSeen(a: Assessment, id: string, expected: Shown): Shown {
  const all = methods(a, id as MethodId);
  return all.map((m) => seen(expected, m)).find((s) => s === expected) ?? seen(expected, all[0]);
}

/** What the assessment shows of the things the check names. */
function observed(c: Check, a: Assessment): Omit<Check, 'facts'> {
  const asked = (id: string): readonly FactId[] => [
    ...methods(a, id as MethodId).flatMap((m) => m.missing),
    ...a.dayZero.filter((d) => d.id === id).flatMap((d) => d.missing),
  ];
  const named = reasons(a).map((r) => r.rule);
  const out = {
    id: c.id,
    routes: mapped(c.routes, (id, v: Shown) => {
      const r = route(a, id as RouteId);
      return seen(v, r && { verdict: r.verdict, reasons: [...r.reasons, ...r.methods.flatMap((m) => m.reasons)] });
    }),
    methods: mapped(c.methods, (id, v: Shown) => methodSeen(a, id, v)),
    dayZero: mapped(c.dayZero, (id, v: Shown) => seen(v, dayZero(a, id as DayZero['id']))),
    clocks: mapped(c.clocks as { readonly [n: string]: Partial<Clock> | null } | undefined, (name, v) =>
      clockSeen(a, name, v),
    ),
    first: c.first && a.firstRoute,
    parallel: c.parallel && a.parallel.slice(0, c.parallel.length),
    asks: mapped(c.asks, (id, v: readonly FactId[]) => among(v, asked(id))),
    names: c.names && among(c.names, named),
    typical: mapped(c.typical, (id) => dollars(route(a, id as RouteId))),
    worth: mapped(c.worth, (id) => route(a, id as RouteId)?.worth),
    conflicts: mapped(c.conflicts, (id, v: readonly ConflictId[]) =>
      among(v, route(a, id as RouteId)?.conflicts ?? []),
    ),
    liable: mapped(c.liable, (rule, v) => {
      const finding = a.liable.find((l) => l.rule === rule)?.finding;
      return v.startsWith('!') && finding !== undefined && finding !== v.slice(1) ? v : finding;
    }),
    flags: c.flags && among(c.flags, a.flags),
    noFlags: c.noFlags?.filter((f) => !a.flags.includes(f)),
  };
  return Object.fromEntries(Object.entries(out).filter(([, v]) => v !== undefined)) as unknown as Omit<Check, 'facts'>;
}

/** One test per check: everything it names, seen at once. */
export function holds(checks: readonly Check[]): void {
  it.each(checks.map((c) => [c.id, c] as const))('%s', (_, c) => {
    const { facts, ...expected } = c;
    expect(observed(c, assess(facts, { asOf: TODAY }))).toEqual(expected);
  });
}

/** check3: Trade Assurance, paid by card, received 35 days ago, never confirmed, not closed; whether the money is held not answered. */
export const check3: Facts = {
  ...base,
  ...onPlatform('alibaba'),
  ...paid('card', '2026-09-01'),
  'dispute.kind': 'quality',
  'receipt.on': '2026-10-17',
  'platform.receiptConfirmedOn': 'none',
  'platform.closedOn': 'none',
  'payment.returnOffered': 'yes',
};

/** AliExpress: 15 days from the order closed by a confirmed receipt, 15 September 2026; the platform still holds the money (R7). */
export const held: Facts = {
  ...base,
  ...onPlatform('aliexpress'),
  ...paid('card', '2026-08-01'),
  'platform.receiptConfirmedOn': '2026-09-15',
  'delivery.expectedOn': '2026-09-15',
  'delivery.dispatchedOn': '2026-08-10',
  'escrow.released': 'no',
};
