/**
 * What a person is told about a result, on generated cases: a reason names answers that were given and falls when one of
 * them is taken back; "what would change it" holds for every entry, and no single answer that would is left out.
 */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Assessment, PrintedReason } from '../../rules/assessment';
import { canBecome } from '../../rules/contradictions';
import { decideCase } from '../../rules/decide-case';
import { type FactId, type Facts, factIds, specOf } from '../../rules/facts';
import { endOf, whatIf } from '../../rules/what-if';
import { business, carriage, consumer, half } from '../bench/cases';
import { generatedCases, TODAY } from './generated-cases';

const on = { asOf: TODAY };
const REASON_CASES = 21;
const WHAT_IF_CASES = 5;

const models: readonly Facts[] = [consumer, business, carriage, half, {}];
const without = (s: Facts, ids: readonly FactId[]): Facts =>
  Object.fromEntries(Object.entries(s).filter(([id]) => !ids.includes(id as FactId)));

/** Each kind of problem once, with a case. */
function problems() {
  const found = new Map<string, string>();
  return {
    say: (what: string, s: Facts) => {
      if (!found.has(what)) found.set(what, JSON.stringify(s));
    },
    none: () => expect([...found].map(([what, s]) => `${what} in ${s}`)).toEqual([]),
  };
}

interface Told {
  readonly where: string;
  readonly decided: boolean;
  readonly firm: boolean;
  readonly rules: string;
  readonly because: readonly FactId[];
}

const toldBy = (where: string, verdict: string, r: PrintedReason): Told => ({
  where,
  decided: verdict !== 'unknown',
  firm: r.firm,
  rules: `${verdict} ${r.rules.join()}`,
  because: r.because,
});

/** Every reason of the court answer, overall and by city. */
const courtReasons = ({ internetCourt: ic }: Assessment): readonly Told[] => [
  ...ic.reasons.map((r) => toldBy('overall', ic.verdict, r)),
  ...Object.entries(ic.cities).flatMap(([city, v]) => v.reasons.map((r) => toldBy(city, v.verdict, r))),
];

/** Every row of every method of a route; decided where the verdict of the method is the row's. */
const routeReasons = (a: Assessment): readonly Told[] =>
  a.routes.flatMap((route) =>
    route.methods.flatMap((m) =>
      m.reasons.map((r) => ({
        where: `${route.id} ${m.id} ${m.payment ?? ''}`,
        decided: r.outcome === m.verdict,
        firm: true,
        rules: `${r.outcome} ${r.rule}`,
        because: r.because,
      })),
    ),
  );

const same = (a: Told, b: Told): boolean =>
  a.where === b.where && a.rules === b.rules && a.firm === b.firm && a.decided === b.decided;
const within = (some: readonly FactId[], all: readonly FactId[]): boolean => some.every((id) => all.includes(id));

/**
 * Every reading can give the same here, so the reason can stand without the answer: the state and days of filing (D3), and
 * where both ways agree (1.5). An event, and what only the person raises, has a meaning when it is not answered (1.2).
 */
const READINGS: readonly FactId[] = [
  'filing.state',
  'filing.submittedOn',
  'filing.acceptedOn',
  'buyer.kind',
  'deal.termsOffPlatform',
];
/** That the seller is a trader only makes the order of S1 firm: the reason stands without it, as lean as it was. */
const onlyFirm = (id: FactId, r: Told): boolean =>
  id === 'seller.kind' && !r.firm && r.rules.split(/[ ,]/).includes('S1');
const mayStand = (id: FactId): boolean =>
  READINGS.includes(id) || specOf(id).event === true || specOf(id).raisedByUser !== undefined;

/** Every row of a route that is the only one left in its table. */
const onlyRows = (s: Facts): readonly Told[] =>
  decideCase(s, TODAY).routes.routes.flatMap((route) =>
    route.methods.flatMap((m) =>
      m.result.results.flatMap(({ outcomes }, table) =>
        outcomes.length !== 1 || outcomes[0]?.rule === null
          ? []
          : outcomes.map(({ effect, rule, because }) => ({
              where: `${route.id} ${m.id} ${m.payment ?? ''} ${table}`,
              decided: true,
              firm: true,
              rules: `${effect} ${rule}`,
              because,
            })),
      ),
    ),
  );

describe('reasons', () => {
  const cases = [...models, ...generatedCases(5, REASON_CASES)].map((s) => ({ s, a: assess(s, on) }));

  it('each names answers that were given, and none that was taken back', () => {
    const { say, none } = problems();
    let checked = 0;
    for (const { s, a } of cases) {
      const told = [...courtReasons(a), ...routeReasons(a)];
      for (const r of told) for (const id of r.because) if (s[id] === undefined) say(`${r.rules}: ${id} not given`, s);
      for (const id of new Set(told.flatMap((r) => r.because))) {
        const then = assess(without(s, [id]), on);
        for (const r of [...courtReasons(then), ...routeReasons(then)]) {
          checked++;
          if (r.because.includes(id)) say(`${r.where} ${r.rules}: ${id} was taken back`, s);
        }
      }
    }
    none();
    expect(checked).toBeGreaterThan(10_000);
  });

  it('of the answers named for a decided court answer, at least 99 in 100 are needed', () => {
    const spare = new Set<string>();
    let needed = 0;
    for (const { s, a } of cases) {
      for (const id of new Set(courtReasons(a).flatMap((r) => r.because))) {
        const then = courtReasons(assess(without(s, [id]), on));
        for (const r of courtReasons(a)) {
          if (!r.decided || !r.because.includes(id)) continue;
          const stands = then.some((t) => same(t, r) && within(t.because, r.because));
          if (!stands) needed++;
          else if (!mayStand(id) && !onlyFirm(id, r)) spare.add(`${r.rules} stands without ${id}`);
        }
      }
    }
    expect(needed).toBeGreaterThan(300);
    expect(spare.size / needed, [...spare].join('; ')).toBeLessThan(0.01);
  });

  it('every answer named for the only row left is needed', () => {
    const { say, none } = problems();
    let pairs = 0;
    for (const { s } of cases) {
      const rows = onlyRows(s);
      for (const id of new Set(rows.flatMap((r) => r.because))) {
        if (mayStand(id)) continue;
        const then = onlyRows(without(s, [id]));
        for (const r of rows) {
          if (!r.because.includes(id)) continue;
          pairs++;
          if (then.some((t) => same(t, r) && within(t.because, r.because))) say(`${r.rules} stands without ${id}`, s);
        }
      }
    }
    none();
    expect(pairs).toBeGreaterThan(500);
  });

  it('without all its answers no decided reason stands, neither of the court nor of a route', () => {
    const { say, none } = problems();
    for (const { s, a } of cases) {
      const sets = new Map<string, Told[]>();
      for (const r of [...courtReasons(a), ...routeReasons(a)]) {
        if (!r.decided || r.because.length === 0 || r.because.some(mayStand)) continue;
        const key = r.because.join();
        sets.set(key, [...(sets.get(key) ?? []), r]);
      }
      for (const list of sets.values()) {
        const before = list[0]?.because ?? [];
        const then = assess(without(s, before), on);
        const after = [...courtReasons(then), ...routeReasons(then)];
        for (const r of list) {
          // A row can still be one of several that may come; then the answers taken back are what it waits for.
          const alone = after.filter((t) => t.where === r.where);
          const stands = alone.length === 1 && alone.some((t) => same(t, r) && t.because.length === 0);
          if (stands) say(`${r.where} ${r.rules} stands on nothing`, s);
        }
      }
    }
    none();
  });
});

/** Other answers of every fact with a list of options; places by one stand-in on each side. */
function others(s: Facts, id: FactId): readonly unknown[] {
  const { kind, options = [] } = specOf(id);
  const all: readonly unknown[] =
    kind === 'choice'
      ? options
      : kind === 'choices'
        ? options.map((o) => [o])
        : kind === 'place'
          ? ['110000', '330100', '440100', 'elsewhere', 'outside']
          : [];
  return all.filter((v) => JSON.stringify(v) !== JSON.stringify(s[id]));
}

describe('what would change it', () => {
  const cases = [...models, ...generatedCases(6, WHAT_IF_CASES)].map((s) => ({ s, list: whatIf(s, on) }));
  const result = (s: Facts) => {
    const { main, routes } = decideCase(s, TODAY);
    return { internetCourt: main.court.overall.truth, firstRoute: endOf(main, routes.first) };
  };

  it('every entry changes the result as it says, and contradicts no other answer', () => {
    const { say, none } = problems();
    let entries = 0;
    for (const { s, list } of cases) {
      const now = result(s);
      for (const w of list) {
        entries++;
        const what = `${w.fact} = ${JSON.stringify(w.value)}: ${w.change} ${w.from} > ${w.to}`;
        const then = { ...s, [w.fact]: w.value } as Facts;
        if (w.from === w.to || now[w.change] !== w.from) say(`${what} starts elsewhere`, s);
        if (result(then)[w.change] !== w.to) say(`${what} does not lead there`, s);
        if (w.answered !== (s[w.fact] !== undefined && s[w.fact] !== 'not_sure')) say(`${what} answered?`, s);
        if (!canBecome(s, w.fact, w.value)) say(`${what} is impossible`, s);
      }
    }
    none();
    expect(entries).toBeGreaterThan(200);
  });

  it('no single answer is left out that changes the court answer or the first route', () => {
    const { say, none } = problems();
    for (const { s, list } of cases) {
      const now = result(s);
      const listed = new Set(list.map((w) => JSON.stringify([w.fact, w.value, w.change, w.to])));
      let possible = 0;
      for (const id of factIds) {
        for (const value of others(s, id)) {
          const then = { ...s, [id]: value } as Facts;
          if (!canBecome(s, id, value)) continue;
          const to = result(then);
          for (const change of ['internetCourt', 'firstRoute'] as const) {
            if (to[change] === now[change]) continue;
            possible++;
            const is = listed.has(JSON.stringify([id, value, change, to[change]]));
            if (!is) say(`${id} = ${JSON.stringify(value)}: ${change} ${now[change]} > ${to[change]} left out`, s);
          }
        }
      }
      expect(listed.size).toBe(possible);
    }
    none();
  });
});

describe('4.1(4): no is told with every reason that is sufficient alone', () => {
  /** A sale by e-mail (S4 denied) whose contract sends disputes to arbitration in Shanghai (B1g). */
  const byEmail: Facts = {
    'claim.ground': 'sale',
    'buyer.origin': 'foreign',
    'deal.concluded': 'remote',
    'deal.object': 'catalogue',
    'deal.paidOnPlatform': 'no',
    'deal.deliveryOnPlatform': 'no',
    'deal.metOnPlatform': 'no',
    'filing.state': 'not_filed',
    'clauses.looked': 'found',
    'clauses.found': ['arbitration'],
    'arbClause.parties': 'seller',
    'arbClause.standardForm': 'no',
    'arbClause.law': 'chinese',
    'arbClause.wording': 'complete',
    'arbClause.institution': 'shiac',
  };
  const reasonsOf = (s: Facts) => assess(s, on).internetCourt.reasons.map(({ rules }) => rules);

  it('the subject and the arbitration clause stand beside each other', () => {
    const told = reasonsOf(byEmail);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('S4');
    expect(told[1]).toContain('B1g');
  });

  it('the day of acceptance not known: what holds on every day stands alone, not that the court did not exist yet', () => {
    const { 'clauses.found': _, ...others } = byEmail;
    const decided = { 'history.decided': 'mainland_final', 'history.newFacts': 'no' } as const;
    const own = { 'filing.state': 'accepted', 'filing.acceptedOn': 'not_sure', 'filing.court': 'other' } as const;
    const told = reasonsOf({ ...others, ...decided, ...own, 'clauses.looked': 'none_found' });
    expect(told).toContainEqual(['S4']);
    expect(told).toContainEqual(['B4a']);
    expect(told.flat()).not.toContain('D5');
  });

  it('without the clause only the subject is left', () => {
    const { 'clauses.found': _, ...others } = byEmail;
    expect(reasonsOf({ ...others, 'clauses.looked': 'none_found' })).toEqual([['S4']]);
  });
});
