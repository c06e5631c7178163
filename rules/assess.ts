/**
 * The one entrance to the rules: facts in, assessment out. Pure: the day is a parameter, there is no clock, no screen.
 *
 * @example assess({ 'filing.state': 'not_filed', 'claim.ground': 'carriage' }, { asOf: '2026-11-21' })
 */
import type { Assessment, City, ClaimAssessment, PrintedReason, Verdict } from './assessment';
import { type Figures, ownFigures } from './costs/figures';
import { liableParties } from './counterparty/liable-parties';
import { type Counted, deadlines } from './deadlines/deadlines';
import { decideCase } from './decide-case';
import { type DecidedClaim, decideClaim } from './decide-claim';
import type { Facts } from './facts';
import { isUsedUp } from './inputs/arbitration-clause';
import { stageOfCase } from './inputs/case-stage';
import { completeArbitration } from './inputs/clause';
import { only } from './inputs/input';
import { type RuleId, ruleTable } from './jurisdiction/rule-table';
import type { Ground } from './jurisdiction/subject';
import { type Finding, flat, type Reason } from './logic/finding';
import { has, known } from './reading';
import type { RouteCase } from './routes/case';
import { printActs, printRoute } from './routes/print-routes';

/** Day of the state of the law the rules were written from. */
export const LAW_AS_OF = '2026-11-21';

function sourcesOf(rules: readonly string[]): readonly string[] {
  const sources = new Set<string>();
  for (const id of rules) for (const source of ruleTable[id as RuleId].sources) sources.add(source);
  return [...sources];
}

/** The same reason stands for its city and for the whole: it is printed once. */
function printReason(r: Reason, printed: Map<Reason, PrintedReason>): PrintedReason {
  const before = printed.get(r);
  if (before) return before;
  const now: PrintedReason = {
    firm: r.firm,
    because: flat(r.because),
    presumes: flat(r.presumes),
    rules: flat(r.rules),
    denied: flat(r.denied),
    lean: flat(r.lean),
  };
  printed.set(r, now);
  return now;
}

const isSame = (a: PrintedReason, b: PrintedReason) =>
  a.rules.join() === b.rules.join() && a.because.join() === b.because.join();

/** 4.1(4): for no, every reason that is sufficient alone. One that stands in each city is one for all of them. */
function sufficientAlone(whole: readonly PrintedReason[], [first, ...others]: readonly Verdict[]): PrintedReason[] {
  const common = (first?.reasons ?? []).flatMap((r) => {
    const everywhere = others.map((city) => city.reasons.find((x) => isSame(x, r)));
    if (everywhere.includes(undefined) || whole.some((w) => isSame(w, r))) return [];
    const lean = [...new Set([r, ...everywhere].flatMap((x) => x?.lean ?? []))];
    return [{ ...r, firm: r.firm && everywhere.every((x) => x?.firm), lean }];
  });
  return [...whole, ...common];
}

function print(f: Finding, printed: Map<Reason, PrintedReason>, cities: readonly Verdict[] = []): Verdict {
  const own = f.reasons.map((r) => printReason(r, printed));
  const reasons = f.truth === 'no' ? sufficientAlone(own, cities) : own;
  const rules = flat(...reasons.map((r) => r.rules));
  return {
    verdict: f.truth,
    firm: f.firm,
    because: flat(...reasons.map((r) => r.because)),
    reasons,
    missing: f.missing,
    wouldChange: f.wouldChange,
    rules,
    sources: sourcesOf(rules),
  };
}

function printClaim({ court, ordinary: o, outcomes, background }: DecidedClaim): Omit<ClaimAssessment, 'ground'> {
  const printed = new Map<Reason, PrintedReason>();
  const cities = {} as { [C in City]: Verdict };
  for (const { city, ic } of court.cities) cities[city] = print(ic, printed);
  const { verdict, firm, because, reasons, missing, wouldChange, rules, sources } = print(
    court.overall,
    printed,
    Object.values(cities),
  );
  return {
    internetCourt: { verdict, firm, because, reasons, missing, wouldChange, rules, sources, cities, background },
    ordinaryCourt: {
      kind: o.kind,
      level: o.level,
      places: o.places,
      ...(o.clause && { clause: o.clause }),
      ...(o.taken && { taken: o.taken }),
      because: o.because,
      missing: o.missing,
      rules: o.rules,
      sources: sourcesOf(o.rules),
    },
    outcomes,
  };
}

/** Other claims on the same facts (4.2, 4.3; S8, S9b, S10b, S17): the sale beside the tort, the platform beside the seller. */
function otherGrounds(s: Facts, ground: Ground | undefined): readonly Ground[] {
  const out: Ground[] = [];
  if (ground === 'product_liability' || ground === 'online_tort') out.push('sale');
  const grounds = known(s, 'platform.sued') === 'yes' ? (known(s, 'platform.grounds') ?? []) : [];
  if (ground === 'sale' && has(grounds, 'knew')) out.push('platform_joint_liability');
  if (ground === 'sale' && has(grounds, 'own_contract')) out.push('platform_agreement');
  // The owner of a right who bought counterfeits has the infringement, too (ECL 42).
  const ownCopied = known(s, 'buyer.isIpOwner') === 'yes' && known(s, 'dispute.kind') === 'counterfeit';
  if (ground === 'sale' && ownCopied) out.push('industrial_property');
  return out;
}

const flag = (on: boolean, id: string): readonly string[] => (on ? [id] : []);

/** The clause with the platform was read, and it names only the court of the platform's home: it sends the claim nowhere else. */
function readClauseOfPlatform(s: Facts): boolean {
  const home = known(s, 'platform.operatorHome');
  const cities = known(s, 'courtClause.cities') ?? [];
  return (
    known(s, 'clauses.looked') === 'found' &&
    known(s, 'courtClause.parties') === 'platform_only' &&
    (known(s, 'clauses.found') ?? []).every((c) => c === 'court') &&
    cities.length > 0 &&
    cities.every((c) => c === home)
  );
}

/** The buyer answers in the seller's suit, and brings none: no complaint form asks for the clause. */
const onlyAnswers = (s: Facts): boolean =>
  known(s, 'filing.state') === 'sued_by_seller' &&
  known(s, 'filing.counter') !== 'unconnected' &&
  known(s, 'filing.counter') !== 'separate';

/** What to say beside the values: assumptions and risks. */
function flagsOf(s: Facts, main: DecidedClaim): readonly string[] {
  const sum = known(s, 'claim.amount');
  const byArbitration = known(s, 'clauses.found')?.includes('arbitration') === true;
  // A claim that was decided is not arbitrated again; an award that was set aside has used the clause up (ARB 10).
  const mayArbitrate = only(main.forRoutes.decided) !== 'yes' && !isUsedUp(s);
  const beforeHearing = stageOfCase(s) === 'first_instance';
  const converted = sum !== undefined && sum.currency !== 'CNY';
  return [
    ...flag(known(s, 'clauses.looked') === 'none_found', 'assumed-no-clause'),
    ...flag(converted && !completeArbitration(s), 'converted-amount'),
    ...flag(converted && completeArbitration(s), 'converted-amount-arbitration'),
    // ARB 37: who sues declares the clause; who was sued hands it in before the first hearing, which on appeal is over.
    ...flag(byArbitration && !onlyAnswers(s) && mayArbitrate, 'never-hide-a-clause'),
    ...flag(byArbitration && onlyAnswers(s) && beforeHearing && mayArbitrate, 'show-the-clause'),
    ...flag(
      main.court.overall.truth === 'yes' && !known(s, 'clauses.found')?.includes('court'),
      'foreign-court-more-convenient',
    ),
    ...flag(known(s, 'platform.sued') === 'yes' && !readClauseOfPlatform(s), 'platform-clause'),
  ];
}

const countedBy = (c: RouteCase): Counted => ({
  limitation: c.limitation().all,
  notice: c.notice().clocks,
  payment: c.paymentClocks(),
  platform: c.window().clocks,
});

/** The day and, if the person changed some, the figures that cost, worth and order go by. */
export interface Look {
  readonly asOf: string;
  readonly figures?: Figures;
}

/** Assesses a case. `asOf`: today, ISO day. Facts must have passed the schema (`schema.ts`). */
export function assess(s: Facts, { asOf, figures = ownFigures }: Look): Assessment {
  const { ground, scenes, main, routes } = decideCase(s, asOf, figures);
  return {
    version: 1,
    asOf,
    lawAsOf: LAW_AS_OF,
    regime: scenes.regime,
    ...printClaim(main),
    otherClaims: otherGrounds(s, ground).map((g) => ({ ground: g, ...printClaim(decideClaim(s, g, scenes)) })),
    routes: routes.routes.map((r) => printRoute(routes.case, r, routes.routes)),
    firstRoute: routes.first,
    parallel: routes.parallel,
    dayZero: printActs(routes.case),
    deadlines: deadlines(s, { asOf }, countedBy(routes.case)),
    liable: liableParties(s),
    flags: [...flagsOf(s, main), ...routes.flags],
  };
}
