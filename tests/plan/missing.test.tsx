/** What is missing and what would change it: in which order, and with which words. */
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ChangeGroups, sameTurns } from '@/components/plan/ChangeGroups';
import { ChangeLine } from '@/components/plan/ChangeLine';
import { byQuestion } from '@/components/plan/Changes';
import { LeadsTo } from '@/components/plan/LeadsTo';
import { MissingItem, missingOf, turningFirst } from '@/components/plan/Missing';
import { Payee } from '@/components/plan/Payee';
import { Questions } from '@/components/plan/Questions';
import { SupplierStatus } from '@/components/plan/SupplierStatus';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import { type FactId, type Facts, specOf } from '@/rules/facts';
import { type WhatIf, whatIf } from '@/rules/what-if';
import { consumer } from '../bench/cases';
import { international } from '../deadlines/find';
import { ago, clause, onPlatform, paid } from '../routes/base';
import { standard } from '../rules/rows/row';
import { shown } from './in-plan';

// What is folded is drawn when it is opened.
vi.mock('@/components/ui/Fold', () => ({ Fold: ({ children }: { children: ReactNode }) => <div>{children}</div> }));

const on = { asOf: '2026-11-22' };

it('the answers that alone turn the result come first, the others in their order (section 7)', () => {
  const turns = (fact: WhatIf['fact']): WhatIf => ({
    ...{ fact, value: 'yes', inPower: false, answered: false },
    ...{ change: 'firstRoute', from: null, to: 'negotiation' },
  });
  const missing = ['payment.cardUk', 'payment.cardKind', 'escrow.released', 'receipt.on'] as const;
  expect(turningFirst(missing, [turns('escrow.released')], {})).toEqual([
    'escrow.released',
    'payment.cardUk',
    'payment.cardKind',
    'receipt.on',
  ]);
  expect(turningFirst(missing, [], {})).toEqual(missing);
});

// R7: money that the platform still holds makes the dispute there the first route. No route waits for the answer, as its usual time is over.
it('an open question that alone turns the first route stands first, in what is missing and in what would change it', () => {
  const order: Facts = {
    ...standard,
    ...onPlatform('aliexpress'),
    ...paid('card', '2026-10-01'),
    'dispute.kind': 'non_delivery',
    'dispute.crimeSuspected': 'no',
    'clauses.looked': 'none_found',
    'filing.state': 'not_filed',
    'case.circumstances': ['none'],
    'seller.identity': 'confirmed',
    'seller.registerStatus': 'active',
    'seller.answers': 'yes',
    'claim.amount': { amount: '900', currency: 'USD' },
    'delivery.expectedOn': '2026-10-20',
    'platform.receiptConfirmedOn': 'none',
  };
  const changes = whatIf(order, on);
  expect(changes).toContainEqual(
    expect.objectContaining({ fact: 'escrow.released', value: 'no', to: 'platform-dispute', answered: false }),
  );
  const missing = missingOf(assess(order, on), order);
  expect(missing).not.toContain('escrow.released');
  expect(turningFirst(missing, changes, order)[0]).toBe('escrow.released');
  const isInPower = changes.filter(({ inPower }) => inPower).map(({ fact }) => fact);
  const others = byQuestion(changes, order).filter(({ fact }) => !isInPower.includes(fact));
  expect(others[0]?.fact).toBe('escrow.released');
});

// product.md, the plan: "those in the person's power first"; a question that the case does not ask is no open one.
it('what would change it: first choices, then what is open, then what is rarely so, last what was answered', () => {
  const turn = (fact: FactId, answered: boolean, inPower = false): WhatIf => ({
    ...{ fact, value: 'yes', inPower, answered },
    ...{ change: 'firstRoute', from: null, to: 'negotiation' },
  });
  const given = [
    turn('buyer.kind', true),
    turn('claim.exceptional', false),
    turn('clauses.looked', true, true),
    turn('police.opened', false),
    turn('escrow.released', false),
    turn('case.stage', false),
  ];
  expect(byQuestion(given, {}).map(({ fact }) => fact)).toEqual([
    'clauses.looked',
    'escrow.released',
    'police.opened',
    'claim.exceptional',
    'case.stage',
    'buyer.kind',
  ]);
  // What only the person raises was assumed, and is not missing; at which stage the case is, once it is told that there is one.
  expect(turningFirst(['contract.governingLaw'], given, {})).toEqual(['escrow.released', 'contract.governingLaw']);
});

it('of a day or a country no other answer was tried, so nothing is said to leave the result as it is', () => {
  const says = (id: FactId) => shown(<LeadsTo id={id} changes={[]} />, standard);
  for (const id of ['payment.senderCountry', 'receipt.on'] as const) {
    expect(says(id)).toContain('were not tried out');
    expect(says(id)).not.toContain('No single option');
  }
  expect(says('contract.governingLaw')).toContain('No single option of this question changes');
  const tried = new Set(whatIf(standard, on).map(({ fact }) => specOf(fact).kind));
  for (const kind of tried) expect(['choice', 'choices', 'place']).toContain(kind);
});

describe('who was paid (T14)', () => {
  const wired: Facts = { ...standard, ...paid('wire', ago(60)), 'payee.match': 'same' };
  const payee = (facts: Facts, locale = 'en') => shown(<Payee />, facts, locale);

  it('the bank that was paid is missing under that head; it turns no result, and is not in the list', () => {
    expect(payee(wired)).toMatch(/What is missing ?Country of the paid bank/);
    expect(payee(wired, 'zh')).toMatch(/缺少什么 ?收款银行所在国家/);
    const list = (facts: Facts) => missingOf(assess(facts, on), facts);
    expect(list(wired)).not.toContain('payee.bankCountry');
  });

  it('no words on a warning where there is none', () => {
    const warning = 'A warning is a reason to look closer.';
    expect(payee(wired)).not.toContain(warning);
    expect(payee({ ...wired, 'payee.bankCountry': 'CN' })).not.toContain(warning);
    expect(payee({ ...wired, 'payee.bankCountry': 'HK' })).toContain(warning);
    expect(payee({ ...wired, 'payee.match': 'other_company' })).toContain(warning);
  });
});

describe('a court answer that is only probable is told so where it would turn (1.4)', () => {
  const lines = (facts: Facts, locale = 'en') => {
    const turns = whatIf(facts, on).filter(({ change }) => change === 'internetCourt');
    expect(turns.length).toBeGreaterThan(0);
    return turns.map((change) => shown(<ChangeLine change={change} />, facts, locale));
  };

  it('check (v), made to order by e-mail: probably no', () => {
    const byMail: Facts = {
      ...standard,
      'buyer.kind': 'business',
      'deal.object': 'made_to_order',
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'no',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
    };
    expect(assess(byMail, on).internetCourt).toMatchObject({ verdict: 'no', firm: false });
    for (const line of lines(byMail)) expect(line).toContain('Probably no →');
    for (const line of lines(byMail, 'zh')) expect(line).toContain('较可能没有 →');
  });

  it('check (b1) of Guangzhou (F1): probably yes; of Hangzhou: yes', () => {
    const guangzhou: Facts = { ...standard, 'seller.mainOffice': '440100' };
    for (const line of lines(guangzhou)) expect(line).toContain('Probably yes →');
    for (const line of lines(standard)) expect(line).toContain('Internet Court: Yes →');
  });
});

it('the same answers are named once, with everything that they turn', () => {
  const turn = { fact: 'claim.ground', value: 'ip_ownership', inPower: false, answered: true } as const;
  const other = { ...turn, value: 'online_tort' } as const;
  const court = { change: 'internetCourt', from: 'no', to: 'unknown', firm: { from: true, to: true } } as const;
  const route = { change: 'firstRoute', from: 'negotiation', to: 'internet-court' } as const;
  const told = (...changes: WhatIf[]) =>
    shown(<ChangeGroups fact="claim.ground" groups={sameTurns(changes, standard)} />, standard).split(
      'If the answer were',
    );
  const both = told({ ...turn, ...court }, { ...turn, ...route }, { ...other, ...court }, { ...other, ...route });
  expect(both).toHaveLength(2);
  expect(both[1]).toMatch(/Internet Court: No → Not known yet.*First route: .* → Sue in an Internet Court/);
  // One of two turns the route, too: other answers, so each set with its own turn.
  expect(told({ ...turn, ...court }, { ...turn, ...route }, { ...other, ...court })).toHaveLength(3);
});

// CC 594, 188: three years are the safe end while the law of the contract is not known.
it('the law of the contract is missing where the time to claim was counted without it', () => {
  // With a clause that binds no court asks for the law (R26).
  const bound: Facts = { ...international, ...clause('valid_arb', { 'arbClause.institution': 'shiac' }) };
  const told = (more: Facts) => missingOf(assess({ ...bound, ...more }, on), { ...bound, ...more });
  expect(told({ 'contract.governingLaw': 'not_sure' })).toContain('contract.governingLaw');
  expect(told({ 'contract.governingLaw': 'chinese' })).not.toContain('contract.governingLaw');
});

it('the place where the transport began or was to end can add a court (CPL 28)', () => {
  const leadsTo = (id: FactId) => shown(<LeadsTo id={id} changes={[]} />, standard);
  for (const id of ['carriage.from', 'carriage.to'] as const) {
    expect(leadsTo(id)).toContain('The answer can add a court where you may sue.');
  }
  expect(leadsTo('buyer.kind')).not.toContain('can add a court');
});

// R8: who performs first decides whether the balance may be held back; of a balance that nobody was asked for, nothing is missing.
it('what decides whether the balance may be held back stands in the list once a part is unpaid', () => {
  const unpaid: Facts = { ...standard, 'dispute.kind': 'late', 'contract.balanceUnpaid': 'yes' };
  const list = (facts: Facts) => missingOf(assess(facts, on), facts);
  expect(list(unpaid)).toContain('contract.performanceOrder');
  expect(list({ ...unpaid, 'contract.performanceOrder': 'buyer_first' })).toContain('evidence.cannotPerform');
  expect(list({ ...unpaid, 'contract.performanceOrder': 'seller_first' })).not.toContain('evidence.cannotPerform');
  expect(list({ ...unpaid, 'contract.balanceUnpaid': 'no' })).not.toContain('contract.performanceOrder');
  const { 'contract.balanceUnpaid': _, ...notAsked } = unpaid;
  expect(list(notAsked)).not.toContain('contract.balanceUnpaid');
});

// The papers and the power of attorney read it (buyer.ts); that it is asked changes no question of the wizard.
it('whether the buyer is foreign or Chinese stands in the list where a suit from abroad depends on it', () => {
  const { 'buyer.origin': _, ...open } = { ...standard, 'buyer.country': 'DE' } satisfies Facts;
  const list = (facts: Facts) => missingOf(assess(facts, on), facts);
  expect(list(open)).toContain('buyer.origin');
  expect(list({ ...open, 'buyer.origin': 'not_sure' })).toContain('buyer.origin');
  expect(list({ ...open, 'buyer.origin': 'foreign' })).not.toContain('buyer.origin');
});

// T13: the word "active" alone shows no trade; a sign of trade does (2.2).
it('active in the register: that it trades is to be checked only while no sign shows it', () => {
  const status = (facts: Facts) => shown(<SupplierStatus facts={facts} words={getWords('en').tools.status} />, facts);
  const active: Facts = { 'seller.kind': 'company', 'seller.registerStatus': 'active' };
  expect(status(active)).toContain('Check that it also trades.');
  const trading = status({ ...active, 'seller.answers': 'yes' });
  expect(trading).not.toContain('Check that it also trades.');
  expect(trading).toContain('Look again on the day you file.');
});

describe('a company that was deregistered', () => {
  const closed: Facts = { ...consumer, 'seller.kind': 'company', 'seller.registerStatus': 'deregistered' };
  const status = (facts: Facts, locale = 'en') =>
    shown(<SupplierStatus facts={facts} words={getWords(locale).tools.status} />, facts, locale);

  it('how it was closed is asked only while it was not told (procedure.md T13)', () => {
    expect(status(closed)).toContain('Find out how it was closed.');
    const told: Facts = { ...closed, 'seller.deregistrationWay': 'simplified_false_undertaking' };
    expect(status(told)).not.toContain('Find out how it was closed.');
    expect(status(told)).toContain('You told us how it was closed. See “Who may answer for it”.');
    expect(status(told, 'zh')).toContain('您已说明公司如何终止');
  });

  it('assets are looked for with those who answer for it (L1c–L1e)', () => {
    const item = (facts: Facts) => shown(<MissingItem id="seller.assets" changes={[]} />, facts);
    expect(item(closed)).toContain('those who answer for the company');
    expect(item(closed)).toContain('Which assets of those who answer for the company do you know?');
    expect(item(closed)).not.toContain('assets of the seller');
    const link = (facts: Facts) => shown(<Questions ids={['seller.assets']} />, facts);
    expect(link(closed)).toBe('Known assets of those who answer for the company');
    expect(link({ ...closed, 'seller.registerStatus': 'active' })).toBe('Known assets of the seller');
    expect(item({ ...closed, 'seller.registerStatus': 'active' })).not.toContain('those who answer for the company');
  });
});
