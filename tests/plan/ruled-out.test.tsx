/** A route that is ruled out says why, also where a way of it would still be open (decision-routes.md 1.4, R43c). */
import { expect, it } from 'vitest';
import { decisive, openReasonsOf, otherReasons } from '@/components/plan/decisive';
import { RouteReasons } from '@/components/plan/RouteReasons';
import { routeRules as en } from '@/lib/words/en/route-rules';
import { routeRules as zh } from '@/lib/words/zh/route-rules';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { STORY_DAY, stories } from '../rules/story-answers';
import { shown } from './in-plan';

/** A sale by e-mail: no Internet Court hears it (S4). What assets the seller has is not known, so the suit itself stays open. */
const byMail = stories.find(
  ({ answers }) => answers['deal.concluded'] === 'remote' && answers['dispute.kind'] === 'quality',
);
const facts = {
  ...byMail?.answers,
  'seller.assets': 'not_sure',
  'seller.registerStatus': 'deregistered',
  'seller.deregistrationWay': 'simplified_false_undertaking',
} as Facts;

const rulesOf = (reasons: readonly { readonly rule: string }[]) => reasons.map(({ rule }) => rule);

function routeOf(of: Facts, id: string, asOf: string) {
  const route = assess(of, { asOf }).routes.find((one) => one.id === id);
  if (!route) throw new Error('no route');
  return route;
}

it('no Internet Court has the case: that is the reason; what the suit needs beside it stays open', () => {
  const route = routeOf(facts, 'internet-court', STORY_DAY);
  expect(route.verdict).toBe('excluded');
  expect(new Set(route.reasons.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  // The register says that the company is gone: the court is where an owner has a home (T16).
  expect(rulesOf(decisive(route))).toEqual(['R43c-closed']);
  // Whether assets are known decides between the two (3.5).
  expect(rulesOf(openReasonsOf(route))).toEqual(['R31b', 'R31c']);
  // What is marked as open stands beside what is known: what the mark means is said.
  const ordinary = routeOf(facts, 'ordinary-court', STORY_DAY);
  expect(rulesOf(openReasonsOf(ordinary))).toEqual(['R31b', 'R31c']);
  expect(shown(<RouteReasons route={ordinary} />, facts)).toContain('What is marked “Open” counts only if');
});

/**
 * Worked check 5 of decision-routes.md: two years after receipt R49 is undecided while the exits are not answered. Here
 * another court has the buyer's own suit, by mail and without a platform: that court keeps it (R43c-seized).
 */
const late: Facts = {
  'buyer.kind': 'business',
  'buyer.country': 'GB',
  'contract.governingLaw': 'chinese',
  'dispute.kind': 'quality',
  'performance.state': 'full',
  'receipt.on': '2024-10-21',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'no',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
  'seller.mainOffice': '440300',
  'filing.state': 'accepted',
  'filing.acceptedOn': '2026-10-01',
  'filing.court': 'other',
  'clauses.looked': 'not_looked',
};

it('a late complaint that may be excused is never told as the reason: check5', () => {
  const route = routeOf(late, 'internet-court', '2026-11-21');
  expect(route.verdict).toBe('excluded');
  expect(rulesOf(decisive(route))).toEqual(['R43c-seized']);
  // Proof and the name of the seller are asked for before filing (CPL 122(2)): the suit is running.
  expect(rulesOf(openReasonsOf(route))).toEqual(['R49']);
});

const bound: Facts = {
  ...late,
  'clauses.looked': 'found',
  'clauses.found': ['arbitration'],
  'arbClause.parties': 'seller',
  'arbClause.standardForm': 'no',
  'arbClause.law': 'chinese',
  'arbClause.wording': 'complete',
};

it('an arbitration clause binds: of the ordinary court that is the whole reason', () => {
  const route = routeOf(bound, 'ordinary-court', '2026-11-21');
  expect(route.verdict).toBe('excluded');
  expect(rulesOf(decisive(route))).toEqual(['R26']);
  // 1.4: excluded goes before all, so no exit from a late complaint is asked for here.
  expect(rulesOf(openReasonsOf(route))).toEqual([]);
  expect(route.missing).not.toContain('seller.knewDefect');
});

it('a payment order that is shut is no reason against the court (R46 beside R26)', () => {
  const route = routeOf({ ...bound, 'buyer.owes': 'yes' }, 'ordinary-court', '2026-11-21');
  expect(rulesOf(route.reasons)).toContain('R46');
  expect(rulesOf(decisive(route))).toEqual(['R26']);
});

it('so it is in every story', () => {
  const ruledOut = stories.flatMap(({ answers }) =>
    assess(answers as Facts, { asOf: STORY_DAY }).routes.filter(
      ({ verdict, reasons }) => verdict === 'excluded' && reasons.length > 0,
    ),
  );
  expect(ruledOut.length).toBeGreaterThan(0);
  for (const route of ruledOut) {
    expect(decisive(route).length, route.id).toBeGreaterThan(0);
    const open = rulesOf(openReasonsOf(route));
    const told = decisive(route);
    // What is still open is told as the reason only where nothing else is.
    if (told.some(({ sure }) => sure)) for (const { rule } of told) expect(open, route.id).not.toContain(rule);
  }
});

it('a reason that no missing answer lifts is not called open on a route that is open either', () => {
  // R36b rests on the name only; whether an exit excuses the late complaint (R49) is open.
  const { 'filing.state': _, 'filing.acceptedOn': __, 'filing.court': ___, ...free } = late;
  const route = routeOf({ ...free, 'seller.identity': 'name_only' }, 'ordinary-court', '2026-11-21');
  expect(route.verdict).not.toBe('excluded');
  expect(route.missing.length).toBeGreaterThan(0);
  expect(rulesOf(route.reasons)).toContain('R36b');
  expect(rulesOf(openReasonsOf(route))).not.toContain('R36b');
  expect(rulesOf(openReasonsOf(route))).toContain('R49');
});

/** R18 needs "dispute carrier": without it the network is ruled out, which has no sentence of its own. */
it('the way of a carrier is open while the kind of problem is not known', () => {
  const route = routeOf({ 'claim.ground': 'sale', 'buyer.kind': 'business' }, 'complaint-channels', STORY_DAY);
  expect(route.methods.find(({ id }) => id === 'industry-network')).toMatchObject({ verdict: 'possible' });
  expect(rulesOf(openReasonsOf(route))).toContain('R18');
  expect(rulesOf(decisive(route))).not.toContain('R18');
});

it('whether a court has decided already is not known: that is open, and no reason (1.2: not sure is unknown)', () => {
  const unsure = { ...byMail?.answers, 'case.circumstances': 'not_sure' } as Facts;
  const route = routeOf(unsure, 'ordinary-court', STORY_DAY);
  expect(route.verdict).not.toBe('excluded');
  expect(rulesOf(decisive(route))).not.toContain('R43e-asked');
  expect(rulesOf(openReasonsOf(route)).filter((rule) => rule === 'R43e-asked')).toHaveLength(1);
});

// R9c, R49-cisg: whether the seller was told is not known, so the late complaint is no fact; a running case goes on all the same.
it('in a case that is running, a late complaint that an answer may still lift stands as open', () => {
  const sued: Facts = {
    ...byMail?.answers,
    'filing.state': 'sued_by_seller',
    'filing.court': 'other',
    'receipt.on': '2026-09-10',
    'defect.noticeSent': 'not_sure',
    'inspection.periodEnd': 'not_sure',
  } as Facts;
  const route = routeOf(sued, 'ordinary-court', STORY_DAY);
  expect(route.verdict).toBe('recommended');
  expect(rulesOf(openReasonsOf(route))).toEqual(['R49-cisg']);
  expect(rulesOf(decisive(route))).not.toContain('R49-cisg');
});

// R2b: kill chain excluded, report to IC3 possible, one sentence for both (3.2). Paid on day 4 from a bank in the United States.
it('a rule that leads two ways of a route to two ends is told once', () => {
  const wire: Facts = {
    ...byMail?.answers,
    'payment.via': 'wire',
    'payment.on': '2026-11-17',
    'payment.amount': { amount: '50000', currency: 'USD' },
    'payment.senderCountry': 'US',
    'payment.international': 'yes',
    'dispute.crimeSuspected': 'yes',
  } as Facts;
  const route = routeOf(wire, 'payment-reversal', STORY_DAY);
  const ends = route.methods.flatMap(({ reasons }) => reasons.filter(({ rule }) => rule === 'R2b'));
  expect(ends.map(({ outcome }) => outcome)).toEqual(['excluded', 'possible']);
  const told = rulesOf([...decisive(route), ...otherReasons(route)]);
  expect(told.filter((rule) => rule === 'R2b')).toHaveLength(1);
});

// 1.2: the country of the bank is not known, so neither is whether the kill chain fits (R2a): its sentence does not deny it.
it('the report to IC3 is told without a word against the kill chain while that is possible', () => {
  const wire: Facts = { ...byMail?.answers, 'payment.via': 'wire', 'payment.on': '2026-11-20' } as Facts;
  const { 'payment.amount': _, 'payment.senderCountry': __, 'payment.international': ___, ...open } = wire;
  const route = routeOf(open, 'payment-reversal', STORY_DAY);
  expect(route.methods.find(({ id }) => id === 'kill-chain')?.verdict).toBe('possible');
  expect(rulesOf(route.methods.flatMap(({ reasons }) => reasons))).toContain('R2b');
  expect(en.R2b).toMatch(/^Where the Financial Fraud Kill Chain does not fit/);
  expect(zh.R2b).toContain('不适用时');
});

// R25a rules out talks and letters to the company; a demand to someone who answers for it starts the time afresh (LIM 8).
it('talks and letters to a seller off the register are ruled out, and nothing beside it tells to write', () => {
  const talks = routeOf(facts, 'negotiation', STORY_DAY);
  expect(talks.verdict).toBe('excluded');
  expect(shown(<RouteReasons route={talks} />, facts)).toContain('letters to it are ruled out');
  expect(shown(<RouteReasons route={talks} />, facts, 'zh')).toContain('仍可以向该责任人提出履行请求');
  for (const rule of ['R25a', 'R25a-branch'] as const) {
    expect(en[rule]).not.toMatch(/\bwrite to\b/i);
    expect(en[rule]).toMatch(/ is not\.$/);
    expect(zh[rule]).not.toContain('请向');
  }
});
