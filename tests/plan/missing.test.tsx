/** What is missing and what would change it: in which order, and with which words. */
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ChangeLine } from '@/components/plan/ChangeLine';
import { LeadsTo } from '@/components/plan/LeadsTo';
import { MissingItem, turningFirst } from '@/components/plan/Missing';
import { SupplierStatus } from '@/components/plan/SupplierStatus';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { FactId, Facts } from '@/rules/facts';
import { type WhatIf, whatIf } from '@/rules/what-if';
import { consumer } from '../bench/cases';
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
  expect(turningFirst(missing, [turns('escrow.released')])).toEqual([
    'escrow.released',
    'payment.cardUk',
    'payment.cardKind',
    'receipt.on',
  ]);
  expect(turningFirst(missing)).toEqual(missing);
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

it('the place where the transport began or was to end can add a court (CPL 28)', () => {
  const leadsTo = (id: FactId) => shown(<LeadsTo id={id} changes={[]} />, standard);
  for (const id of ['carriage.from', 'carriage.to'] as const) {
    expect(leadsTo(id)).toContain('The answer can add a court where you may sue.');
  }
  expect(leadsTo('buyer.kind')).not.toContain('can add a court');
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
    expect(item({ ...closed, 'seller.registerStatus': 'active' })).not.toContain('those who answer for the company');
  });
});
