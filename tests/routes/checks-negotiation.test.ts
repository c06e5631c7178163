/** Negotiation: worked checks of decision-routes.md section 8 and the rows of 3.4 that they leave out. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import {
  active,
  assetsKnown,
  base,
  type Check,
  check22,
  clause,
  confirmed,
  evidence,
  holds,
  method,
  nameOnly,
  partly,
  silent,
  sum,
  TODAY,
  without,
} from './base';

const freeze: Facts = {
  ...base,
  ...partly,
  ...assetsKnown,
  ...sum('30001'),
  ...confirmed,
  ...evidence('non_delivery', 'medium'),
};

const worked: readonly Check[] = [
  {
    id: 'check21',
    facts: { ...base, ...active, ...evidence('non_delivery', 'medium'), ...sum('2000'), ...confirmed },
    methods: {
      talks: 'recommended by R21a',
      'own-notice': 'recommended by R22e',
      'lawyers-letter': 'possible by R22d',
    },
    routes: { negotiation: 'recommended' },
  },
  {
    id: 'check22: the letters',
    facts: check22,
    methods: { talks: 'possible by R21b', 'own-notice': 'possible by R21b', 'lawyers-letter': 'recommended by R22c' },
  },
  {
    id: 'check23: name only',
    facts: { ...check22, ...nameOnly },
    methods: {
      suit: 'not-now by R36b',
      'lawyers-letter': 'not-now by R22a',
      talks: 'possible by R21b',
      identify: 'recommended by R36',
    },
    routes: { negotiation: 'possible', 'identify-seller': 'recommended' },
    first: 'identify-seller',
  },
  {
    // The first step of the suit is shown as the flag; R23 itself is an effect.
    id: 'check24: R23 fires',
    facts: freeze,
    methods: { 'own-notice': 'not-now by R23b', 'lawyers-letter': 'not-now by R23b', talks: 'possible by R21c' },
    flags: ['preservation-first'],
    conflicts: { negotiation: ['letter-and-freeze'] },
  },
  {
    id: 'check24b: USD 30,000, R23 does not fire',
    facts: { ...freeze, ...sum('30000') },
    methods: { 'own-notice': 'possible by R21c', 'lawyers-letter': 'recommended by R22c' },
    noFlags: ['preservation-first'],
  },
  {
    id: 'check24b: seat Singapore, R23 does not fire',
    facts: { ...freeze, ...clause('valid_arb', { 'arbClause.institution': 'siac', 'arbClause.seat': 'other' }) },
    methods: { 'own-notice': 'possible by R21c', 'lawyers-letter': 'recommended by R22c' },
    noFlags: ['preservation-first'],
  },
];

const seller = (more: Facts): Facts => ({
  ...base,
  ...confirmed,
  ...evidence('non_delivery', 'strong'),
  ...sum('9999.99'),
  ...more,
});

const rows: readonly Check[] = [
  {
    id: 'R25a deregistered: all excluded',
    facts: seller({ 'seller.registerStatus': 'deregistered' }),
    methods: {
      talks: 'excluded by R25a',
      'own-notice': 'excluded by R25a',
      'lawyers-letter': 'excluded by R25a',
    },
    routes: { negotiation: 'excluded' },
  },
  // L12 (CPLI 52(5), 53): a branch is sued with the company that set it up; other sellers have none.
  ...(['licensed_branch', 'unlicensed_branch'] as const).map((kind) => ({
    id: `R25a-branch ${kind}`,
    facts: seller({ 'seller.registerStatus': 'deregistered', 'seller.kind': kind }),
    methods: {
      talks: 'excluded by R25a-branch',
      'own-notice': 'excluded by R25a-branch',
      'lawyers-letter': 'excluded by R25a-branch',
    },
  })),
  ...(['company', 'individual_business', 'not_sure'] as const).map((kind) => ({
    id: `R25a not a branch: ${kind}`,
    facts: seller({ 'seller.registerStatus': 'deregistered', 'seller.kind': kind }),
    methods: { talks: 'excluded by R25a' },
  })),
  {
    id: 'R25b silent only',
    facts: seller(silent),
    methods: { talks: 'excluded by R25b', 'own-notice': 'possible by R25b', 'lawyers-letter': 'possible by R25b' },
  },
  {
    id: 'R25b needs thirty days',
    facts: seller({ ...silent, 'seller.daysSilent': 29 }),
    methods: { talks: 'possible by R21d' },
  },
  // The sentence of R21a, "claim or proof is modest", of strong proof: the claim.
  { id: 'R21a a cent below 10,000', facts: seller(active), methods: { talks: 'recommended by R21a-small' } },
  {
    id: 'R21a a cent below 10,000, the proof not strong',
    facts: seller({ ...active, ...evidence('non_delivery', 'medium') }),
    methods: { talks: 'recommended by R21a' },
  },
  {
    id: 'R21a a cent below 10,000, the proof not told',
    facts: without(seller(active), 'evidence.elements'),
    methods: { talks: 'recommended by R21a' },
  },
  {
    id: 'R21b at 10,000',
    facts: seller({ ...active, ...sum('10000') }),
    methods: { talks: 'possible by R21b', 'own-notice': 'possible by R21b' },
  },
  {
    // T19 row 6, L17: that the buyer paid as told does not show who bears the loss (CC 172). The verdicts are those of R21b.
    id: 'R21b at 10,000, paid to an impostor',
    facts: seller({ ...active, ...sum('10000'), ...evidence('diverted_payment', 'strong') }),
    methods: { talks: 'possible by R21b-diverted', 'own-notice': 'possible by R21b-diverted' },
  },
  {
    // No file says what has to be proved of a copied work: the rows that speak of the proof (R21a, R21b, R22b) give no
    // reason; over all of them talks, notice and letter are possible (1.4).
    id: 'R21, R22: the proof is in no list',
    facts: { ...base, ...active, ...confirmed, ...sum('10000'), 'claim.ground': 'copyright', 'claim.nature': 'tort' },
    methods: {
      talks: 'possible by R21-unweighed',
      'own-notice': 'possible by R22f',
      'lawyers-letter': 'possible by R22-unweighed',
    },
  },
  {
    // R21a needs no word on the proof below USD 10,000.
    id: 'R21a: the proof is in no list, the sum is small',
    facts: { ...base, ...active, ...confirmed, ...sum('9999'), 'claim.ground': 'copyright', 'claim.nature': 'tort' },
    methods: { talks: 'recommended by R21a', 'lawyers-letter': 'possible by R22-unweighed' },
  },
  {
    id: 'R21a proof not strong, whatever the sum',
    facts: seller({ ...active, ...sum('90000'), ...evidence('non_delivery', 'medium') }),
    methods: { talks: 'recommended by R21a' },
  },
  {
    id: 'R21c partly',
    facts: seller({ ...partly, 'seller.assets': ['none'] }),
    methods: { talks: 'possible by R21c', 'own-notice': 'possible by R21c', 'lawyers-letter': 'recommended by R22c' },
  },
  {
    id: 'R21d status unknown',
    facts: seller({}),
    methods: { talks: 'possible by R21d', 'own-notice': 'possible', 'lawyers-letter': 'possible' },
  },
  {
    id: 'R22a letter to a name only',
    facts: seller({ ...active, ...nameOnly }),
    methods: { 'lawyers-letter': 'not-now by R22a' },
  },
  {
    id: 'R22b letter without proof',
    facts: seller({ ...active, ...evidence('non_delivery', 'weak') }),
    methods: { 'lawyers-letter': 'not-now by R22b' },
  },
  {
    id: 'R22c from 3,000: weighed 3,000 x 0.6 x 0.6 = 1,080 against 1,150, maybe',
    facts: seller({ ...active, ...sum('3000') }),
    methods: { 'lawyers-letter': 'recommended by R22c' },
  },
  {
    id: 'R22d a cent below 3,000',
    facts: seller({ ...active, ...sum('2999.99') }),
    methods: { 'lawyers-letter': 'possible by R22d', 'own-notice': 'recommended by R22e' },
  },
  {
    id: 'R22e from 500',
    facts: seller({ ...active, ...sum('500') }),
    methods: { 'own-notice': 'recommended by R22e' },
  },
  {
    // Without a word on the proof nobody can say that the case is strong; both rows of the table say possible.
    id: 'R22f from 10,000, the proof not known',
    facts: { ...base, ...active, ...confirmed, ...sum('20000') },
    methods: { 'own-notice': 'possible by R22f' },
  },
  {
    // O14: no fresh suit can follow a freeze while the seller's own suit is running (CPL 103 then).
    id: 'R23 not while the seller has sued',
    facts: { ...freeze, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' },
    methods: { 'lawyers-letter': 'possible by R21-running' },
    noFlags: ['preservation-first'],
  },
  {
    id: 'R22f below 500',
    facts: seller({ ...active, ...sum('499.99') }),
    methods: { 'own-notice': 'possible by R22f' },
  },
  {
    id: 'R22f from 3,000',
    facts: seller({ ...active, ...sum('3000') }),
    methods: { 'own-notice': 'possible by R22f' },
  },
  {
    id: '1.6: a converted sum near an edge counts on both sides',
    facts: seller({ ...active, ...sum('21300', 'CNY') }),
    methods: { 'own-notice': 'possible naming R22e R22f', 'lawyers-letter': 'possible naming R22c R22d' },
  },
  {
    id: '1.6: the margin of 5 % ends with RMB 22,365 (USD 3,150), which still counts',
    facts: seller({ ...active, ...sum('22365', 'CNY') }),
    methods: { 'own-notice': 'possible naming R22e R22f' },
  },
  {
    id: '1.6: above the margin only one side',
    facts: seller({ ...active, ...sum('22373', 'CNY') }),
    methods: { 'own-notice': 'possible by R22f', 'lawyers-letter': 'recommended by R22c' },
  },
  {
    id: '1.6: the margin begins with RMB 20,235 (USD 2,850)',
    facts: seller({ ...active, ...sum('20235', 'CNY') }),
    methods: { 'own-notice': 'possible naming R22e R22f' },
  },
  {
    id: '1.6: below the margin only one side',
    facts: seller({ ...active, ...sum('20227', 'CNY') }),
    methods: { 'own-notice': 'recommended by R22e', 'lawyers-letter': 'possible by R22d' },
  },
  {
    id: 'R23 needs dissipation',
    facts: { ...freeze, ...active, 'seller.registerStatus': 'active', 'seller.dissipation': ['none'] },
    noFlags: ['preservation-first'],
  },
  {
    id: 'R23 by money moved',
    facts: { ...freeze, ...active, 'seller.registerStatus': 'active', 'seller.dissipation': ['money_moved'] },
    methods: { 'lawyers-letter': 'not-now by R23b' },
    flags: ['preservation-first'],
  },
  {
    id: 'R23 undecided while assets are unknown: the letter is held at possible',
    facts: { ...freeze, 'seller.assets': 'not_sure' },
    methods: { 'lawyers-letter': 'possible naming R23b' },
    asks: { 'lawyers-letter': ['seller.assets'] },
  },
  {
    // 2.2: partly (no listing although it answers) means dissipation; never on a platform, no listing says nothing.
    id: 'R23 undecided while it is not known whether the seller was on a platform',
    facts: {
      ...freeze,
      ...active,
      'seller.registerStatus': 'active',
      'seller.listing': 'no',
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'not_sure',
      'seller.dissipation': ['none'],
    },
    methods: { 'lawyers-letter': 'possible naming R23b', 'own-notice': 'possible naming R23b' },
    asks: { 'lawyers-letter': ['deal.metOnPlatform'], 'own-notice': ['deal.metOnPlatform'] },
  },
  {
    id: 'R23 the same seller was on a platform: partly, and the money moves',
    facts: {
      ...freeze,
      ...active,
      'seller.registerStatus': 'active',
      'seller.listing': 'no',
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'yes',
      'seller.dissipation': ['none'],
    },
    methods: { 'lawyers-letter': 'not-now by R23b', 'own-notice': 'not-now by R23b' },
    flags: ['preservation-first'],
  },
  {
    id: 'R23 with a seat in the mainland',
    facts: { ...freeze, ...clause('valid_arb', { 'arbClause.institution': 'cietac', 'arbClause.seat': 'mainland' }) },
    methods: { 'lawyers-letter': 'not-now by R23b' },
  },
];

describe('worked checks: negotiation', () => holds(worked));
describe('rows of 3.4', () => holds(rows));

// R22a is for a supplier who is active or partly there (R21d goes before it): one sign of trade shows either (2.2).
test('the letter that waits for the name rests on the name and on one sign of trade; undoing either answer lifts it', () => {
  const named = (facts: Facts) =>
    method(assess(facts, { asOf: TODAY }), 'lawyers-letter')?.reasons.find(({ rule, sure }) => rule === 'R22a' && sure)
      ?.because;
  const both: Facts = { ...base, ...active, ...nameOnly, 'seller.dissipation': ['shop_closed'] };
  const because = named(both) ?? [];
  expect([...because].sort()).toEqual(['seller.answers', 'seller.identity']);
  for (const id of because) expect(named(without(both, id)), id).toBeUndefined();
  expect(named(without(both, 'seller.dissipation'))).toEqual(because);
});

// R23 asks for more than 30,000: that it does not fire rests on the sum alone, not on the name and the proof, which it has.
test('the letter while nothing is known of the trade (R21d) names only that part of R23 which fails', () => {
  const letter = method(assess(without(check22, 'seller.answers'), { asOf: TODAY }), 'lawyers-letter');
  expect(letter?.reasons).toMatchObject([{ rule: 'R21d', because: ['claim.amount'] }]);
});
