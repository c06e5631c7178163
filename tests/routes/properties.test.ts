/**
 * What must hold of every assessment, on generated cases (seeded, so the same in every run): some have few answers, some
 * nearly all. Exceptions are only those of the specification: events and facts raised by the person have a meaning when
 * they are not asked (1.2), and some facts when the person is not sure.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Assessment } from '../../rules/assessment';
import type { Clock } from '../../rules/deadlines/clock';
import { type FactId, type Facts, factIds, NOT_SURE, specOf } from '../../rules/facts';
import type { Method, MethodId, RouteVerdict } from '../../rules/routes/printed-route';
import { seeded, values } from '../rules/answer-sheets';
import { ago, TODAY } from './base';

const CASES = 1500;
/** On both sides of the windows of 5.1 and 5.2, and two days to come. */
const DAYS = [0, 1, 3, 10, 20, 25, 35, 60, 119, 130, 200, 500, 800, 1100, 1500].map(ago).concat(ago(-20), ago(-90));
const SUMS = ['90', '500', '2000', '3000', '10000', '30001', '200000', '2000000'];

function valuesOf(id: FactId): readonly unknown[] {
  const spec = specOf(id);
  if (spec.kind === 'day') return spec.none ? [...DAYS, 'none'] : DAYS;
  if (spec.kind === 'money') return [...SUMS.map((amount) => ({ amount, currency: 'USD' })), ...values(id)];
  return values(id);
}

const random = seeded(20261121);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** Levels item by item, not all alike. */
function answer(id: FactId): unknown {
  const spec = specOf(id);
  if (spec.notSure && random() < 0.08) return NOT_SURE;
  if (spec.kind !== 'levels') return pick(valuesOf(id));
  const levels = spec.levels ?? [];
  const odd = pick(levels);
  return Object.fromEntries(
    (spec.options ?? []).filter(() => random() < 0.9).map((o) => [o, random() < 0.85 ? odd : pick(levels)]),
  );
}

/** Facts that decide most: answered more often, so that the cases come deep enough into the tables. */
const CORE: readonly FactId[] = [
  'buyer.kind',
  'claim.ground',
  'dispute.kind',
  'clauses.looked',
  'contract.governingLaw',
  'deal.concluded',
  'deal.platform',
  'seller.identity',
  'seller.answers',
  'seller.registerStatus',
  'seller.deregistrationWay',
  'evidence.elements',
  'claim.amount',
  'payment.via',
  'payment.on',
  'police.items',
  'breach.on',
];

function sheet(): Facts {
  const density = pick([0.05, 0.25, 0.6, 0.95]);
  const chosen = factIds.filter((id) => random() < (CORE.includes(id) ? Math.max(density, 0.8) : density));
  return Object.fromEntries(chosen.map((id) => [id, answer(id)])) as Facts;
}

/** Not asked has a meaning here (1.2): filling it in is a change, not more knowledge. */
const hasDefault = (id: FactId): boolean => {
  const { event, raisedByUser } = specOf(id);
  return event === true || raisedByUser !== undefined || id === 'acts.list' || id === 'payments.others';
};

/**
 * The specification itself says what follows while these are not known: the register, "if looked up" (2.2, active), the day
 * of delivery, "unknown: payment" (3.2, start of the card windows), and what the claim is about, which it does not ask: a
 * purchase (every worked check). Rights of one's own that a seller infringes bring no payment back and no carrier (R18).
 */
const COUNTS_UNKNOWN: readonly FactId[] = ['seller.registerStatus', 'delivery.expectedOn', 'claim.ground'];

const unknownNow = (s: Facts, id: FactId): boolean => {
  if (COUNTS_UNKNOWN.includes(id)) return false;
  if (s[id] === undefined) return !hasDefault(id) && !(id.startsWith('termination.') || specOf(id).none === true);
  return s[id] === NOT_SURE && specOf(id).notSureMeans === undefined;
};

interface Verdicts {
  readonly [what: string]: RouteVerdict;
}

const keyOf = (m: Method): string => `${m.id} ${m.payment ?? ''}`;

const verdicts = (a: Assessment): Verdicts =>
  Object.fromEntries([
    ...a.routes.map((r) => [r.id, r.verdict]),
    ...a.routes.flatMap((r) => r.methods.map((m) => [`${r.id} / ${keyOf(m)}`, m.verdict])),
    ...a.dayZero.map((d) => [`day 0 / ${d.id}`, d.verdict]),
  ]);

const opposite = (a: RouteVerdict | undefined, b: RouteVerdict | undefined): boolean =>
  (a === 'recommended' && b === 'excluded') || (a === 'excluded' && b === 'recommended');

/** The clock of a method, where it has one by itself. */
const CLOCK: { readonly [M in MethodId]?: Clock['name'] } = {
  recall: 'recall',
  'kill-chain': 'kill_chain',
  chargeback: 'chargeback',
  s75: 's75',
};

/** One case for each kind of problem, with the number of its cases. */
class Problems {
  private readonly found = new Map<string, { count: number; readonly first: string }>();
  say(what: unknown, s: Facts): void {
    const kind = JSON.stringify(what);
    const known = this.found.get(kind);
    if (known) known.count++;
    else this.found.set(kind, { count: 1, first: JSON.stringify(s) });
  }
  none(): void {
    const shown = [...this.found].map(([kind, { count, first }]) => `${kind}: ${count} cases, the first ${first}`);
    expect(shown).toEqual([]);
  }
}

/**
 * CPL 128: a case that runs goes on until a decision is told (running-case.test.ts). Whoever was sued answers there; a claim
 * that turns out to have nothing to do with that suit is another claim, with its own court. Not told that a case runs, the
 * verdict is that of a new suit; told so, it is that of going on.
 */
const untilTold = (s: Facts, id: FactId, value: unknown, what: string): boolean =>
  /^(internet|ordinary)-court/.test(what) &&
  ((id === 'filing.state' && (value === 'accepted' || value === 'sued_by_seller')) ||
    (id === 'history.decided' && ['sued_by_seller', 'accepted'].includes(s['filing.state'] ?? '')) ||
    (id === 'filing.counter' && s['filing.state'] === 'sued_by_seller'));

describe('properties of every assessment', () => {
  const cases: { s: Facts; a: Assessment }[] = [];

  beforeAll(() => {
    for (let n = 0; n < CASES; n++) {
      const s = sheet();
      cases.push({ s, a: assess(s, { asOf: TODAY }) });
    }
  }, 120_000);

  it('the cases reach every verdict of every route', () => {
    const met = new Set(cases.flatMap(({ a }) => a.routes.map((r) => `${r.id} ${r.verdict}`)));
    const never = [
      'police-report excluded',
      'identify-seller excluded',
      'identify-seller not-now',
      'write-off excluded',
    ];
    for (const one of never) expect(met).not.toContain(one);
    const all = ['payment-reversal', 'platform-dispute', 'negotiation', 'arbitration'].flatMap((id) =>
      ['recommended', 'possible', 'not-now', 'excluded'].map((v) => `${id} ${v}`),
    );
    // A platform or talks wait for nothing but a first day or a letter's conditions; those two are rare.
    const rare = new Set(['negotiation not-now', 'platform-dispute not-now', 'arbitration recommended']);
    expect(all.filter((one) => !rare.has(one) && !met.has(one))).toEqual([]);
  });

  it('some route is always offered, write-off at least', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      const open = a.routes.filter((r) => r.verdict !== 'excluded');
      const advised = open.filter((r) => r.verdict === 'recommended' || r.verdict === 'possible');
      if (open.length === 0) problems.say('nothing open', s);
      if (advised.length === 0 && a.firstRoute !== null) problems.say(['first is not open', a.firstRoute], s);
      for (const r of open) {
        if (r.verdict === 'not-now' && !r.methods.some((m) => m.reasons.length > 0)) {
          problems.say(['waits for nothing that is named', r.id], s);
        }
      }
    }
    problems.none();
  });

  it('no excluded or waiting route is first or beside it, none twice, at most three beside', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      const plan = [...(a.firstRoute === null ? [] : [a.firstRoute]), ...a.parallel];
      for (const id of plan) {
        const verdict = a.routes.find((r) => r.id === id)?.verdict;
        if (verdict !== 'recommended' && verdict !== 'possible') problems.say([id, verdict], s);
      }
      if (new Set(plan).size !== plan.length || a.parallel.length > 3) problems.say(plan, s);
    }
    problems.none();
  });

  it('a route is as good as the best of its methods, and never better', () => {
    const order: readonly RouteVerdict[] = ['recommended', 'possible', 'not-now', 'excluded'];
    const problems = new Problems();
    for (const { s, a } of cases) {
      for (const r of a.routes) {
        // A payment order beside the suit, and a route without a method (nothing paid), have their own sentence.
        if (r.methods.length === 0 || r.id === 'ordinary-court' || r.id === 'internet-court') continue;
        const best = order.find((v) => r.methods.some((m) => m.verdict === v));
        if (best !== r.verdict) problems.say([r.id, r.verdict, best], s);
      }
    }
    problems.none();
  });

  it('an answer to what was unknown never turns recommended into excluded, or the other way', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      const before = verdicts(a);
      for (let k = 0; k < 4; k++) {
        const id = pick(factIds);
        if (!unknownNow(s, id)) continue;
        const more = { ...s, [id]: pick(valuesOf(id)) } as Facts;
        const after = verdicts(assess(more, { asOf: TODAY }));
        for (const [what, verdict] of Object.entries(before)) {
          if (opposite(verdict, after[what]) && !untilTold(s, id, more[id], what)) {
            problems.say([what, verdict, after[what], id, more[id]], s);
          }
        }
      }
    }
    problems.none();
  });

  it('nor does an answer to what a route itself says is missing', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      const before = verdicts(a);
      const missing = [...new Set(a.routes.flatMap((r) => r.missing))].filter((id) => unknownNow(s, id));
      if (missing.length === 0) continue;
      const id = pick(missing);
      const more = { ...s, [id]: pick(valuesOf(id)) } as Facts;
      const after = verdicts(assess(more, { asOf: TODAY }));
      for (const [what, verdict] of Object.entries(before)) {
        if (opposite(verdict, after[what]) && !untilTold(s, id, more[id], what)) {
          problems.say([what, verdict, after[what], id, more[id]], s);
        }
      }
    }
    problems.none();
  });

  it('a closed window is never advised', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      const over = (name: Clock['name'], payment?: number): boolean => {
        const all = a.deadlines.filter((c) => c.name === name && (payment === undefined || c.payment === payment));
        return all.length > 0 && all.every((c) => c.state === 'over');
      };
      for (const m of a.routes.flatMap((r) => r.methods)) {
        if (m.verdict !== 'recommended') continue;
        const name =
          m.id === 'paypal' ? (s['paypal.opened'] === 'yes' ? 'paypal_escalate' : 'paypal_open') : CLOCK[m.id];
        if (name !== undefined && over(name, m.payment ?? 0)) problems.say([m.id, name], s);
      }
      const acts = { notice: ['notice_cc', 'notice_cisg'], termination: ['termination_right'] } as const;
      for (const d of a.dayZero) {
        const names = d.id === 'notice' || d.id === 'termination' ? acts[d.id] : [];
        const there = names.filter((name) => a.deadlines.some((c) => c.name === name));
        if (d.verdict === 'recommended' && there.length > 0 && there.every((name) => over(name))) {
          problems.say([d.id, there], s);
        }
      }
      for (const r of a.routes) {
        const first = r.firstDeadline;
        if (first !== null && first.lastDay < TODAY) problems.say([r.id, first], s);
      }
    }
    problems.none();
  });

  it('every reason rests on answers that were given', () => {
    const problems = new Problems();
    const given = (s: Facts, id: FactId): boolean =>
      s[id] !== undefined && (s[id] !== NOT_SURE || specOf(id).notSureMeans !== undefined);
    for (const { s, a } of cases) {
      const all = [
        ...a.routes.flatMap((r) => [...r.reasons, ...r.methods.flatMap((m) => m.reasons)]),
        ...a.dayZero.flatMap((d) => d.reasons),
        ...a.liable.map((l) => ({ rule: l.rule, because: l.because })),
      ];
      for (const r of all) {
        const lacking = r.because.filter((id) => !given(s, id));
        if (lacking.length > 0) problems.say([r.rule, lacking], s);
      }
    }
    problems.none();
  });

  it('what is recommended names a row, and an answer that decided it', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      for (const m of a.routes.flatMap((r) => r.methods)) {
        if (m.verdict !== 'recommended') continue;
        const by = m.reasons.filter((r) => r.outcome === 'recommended');
        if (by.length === 0 || (m.id !== 'write-off' && by.every((r) => r.because.length === 0))) {
          problems.say([m.id, by.map((r) => r.rule)], s);
        }
      }
    }
    problems.none();
  });

  it('a fact said to be missing is not known', () => {
    const problems = new Problems();
    for (const { s, a } of cases) {
      for (const m of a.routes.flatMap((r) => r.methods)) {
        for (const id of m.missing) {
          const value = s[id];
          const parts = ['levels', 'records', 'money'].includes(specOf(id).kind);
          const own = ['not_looked', 'unknown', 'name_only', 'not_looked_up', 'no'].includes(String(value));
          if (value !== undefined && value !== NOT_SURE && !parts && !own) problems.say([m.id, id], s);
        }
      }
    }
    problems.none();
  });
});
