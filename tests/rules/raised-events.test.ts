/** Every event of decision-routes.md 2.1 can be told on a page, and telling it changes the plan. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { FactId, Facts } from '../../rules/facts';
import { facts as vocabulary } from '../../rules/facts';
import { isRaised, raisable, raisedFacts } from '../../rules/raised';
import { askable } from '../../rules/relevance';
import { ago, base, check22, onPlatform, paid, police, reasons, sum, TODAY } from '../routes/base';

const on = { asOf: TODAY };
const started: Facts = { ...base, 'claim.ground': 'sale' };
const card: Facts = { ...started, ...paid('card', '2026-09-01'), 'payment.cardNetwork': 'visa' };
const amazon: Facts = { ...card, ...onPlatform('amazon'), 'delivery.expectedOn': '2026-11-01' };
const paypal: Facts = { ...started, ...paid('paypal', ago(30)) };
const alibaba: Facts = { ...started, ...onPlatform('alibaba'), ...paid('escrow', ago(40)), 'escrow.released': 'no' };

interface Walk {
  readonly id: FactId;
  readonly facts: Facts;
  /** The answer, with what follows it. */
  readonly told: Facts;
  /** Rows that stand in the plan only then. */
  readonly rows: readonly string[];
}

const walks: readonly Walk[] = [
  { id: 'payment.chargebackFiled', facts: card, told: { 'payment.chargebackFiled': 'yes' }, rows: ['R3a'] },
  { id: 'payment.chargebackFiled', facts: amazon, told: { 'payment.chargebackFiled': 'yes' }, rows: ['R10a'] },
  { id: 'payment.goodsKept', facts: card, told: { 'payment.goodsKept': 'yes' }, rows: ['R48'] },
  {
    id: 'paypal.opened',
    facts: paypal,
    told: { 'paypal.opened': 'yes', 'paypal.openedOn': ago(11) },
    rows: ['R4a'],
  },
  {
    id: 'paypal.opened',
    facts: paypal,
    told: { 'paypal.opened': 'yes', 'paypal.openedOn': ago(21) },
    rows: ['R4b'],
  },
  {
    id: 'paypal.opened',
    facts: paypal,
    told: { 'paypal.opened': 'yes', 'paypal.openedOn': ago(25), 'paypal.escalated': 'yes' },
    rows: ['R4e'],
  },
  { id: 'platform.aToZFiled', facts: amazon, told: { 'platform.aToZFiled': 'yes' }, rows: ['R10b'] },
  { id: 'deal.settledOffPlatform', facts: alibaba, told: { 'deal.settledOffPlatform': 'yes' }, rows: ['R42'] },
  {
    id: 'police.opened',
    facts: { ...check22, 'claim.ground': 'sale' },
    told: { 'police.opened': 'yes', 'police.sameFacts': 'yes' },
    rows: ['R35a'],
  },
  {
    id: 'police.opened',
    facts: { ...check22, 'claim.ground': 'sale' },
    told: { 'police.opened': 'yes', 'police.sameFacts': 'no' },
    rows: ['R35b'],
  },
  {
    id: 'preservation.asked',
    facts: { ...check22, 'claim.ground': 'sale' },
    told: { 'preservation.asked': 'yes' },
    rows: ['R46'],
  },
  {
    id: 'claim.fixedSum',
    facts: { ...check22, 'claim.ground': 'sale' },
    told: { 'claim.fixedSum': 'yes', 'buyer.owes': 'no', 'seller.foundInMainland': 'yes' },
    rows: ['R47'],
  },
];

describe('an event that the person tells', () => {
  it.each(walks.map((w) => [`${w.id}: ${w.rows}`, w] as const))('%s', (_, { id, facts, told, rows }) => {
    expect(raisable(facts)).toContain(id);
    const after: Facts = { ...facts, ...told };
    const seen = (s: Facts) => reasons(assess(s, on)).map((r) => r.rule as string);
    expect(rows.filter((row) => seen(facts).includes(row) && row !== 'R10b')).toEqual([]);
    expect(rows.filter((row) => !seen(after).includes(row))).toEqual([]);
    // Each further answer stands on a page once the one before it was given.
    const shown: readonly FactId[] = [...askable(after, on), ...raisedFacts(after)];
    expect((Object.keys(told) as FactId[]).filter((fact) => !shown.includes(fact))).toEqual([]);
  });

  it('money sent another way that was collected shuts the route (R41)', () => {
    const facts: Facts = { ...started, ...paid('other', ago(1)) };
    expect(raisable(facts)).toContain('payment.collected');
    const reversal = (s: Facts) => assess(s, on).routes.find(({ id }) => id === 'payment-reversal')?.verdict;
    expect([reversal(facts), reversal({ ...facts, 'payment.collected': 'yes' })]).toEqual(['possible', 'excluded']);
  });

  it('a payment to friends is only possible (R4c)', () => {
    expect(raisable(paypal)).toContain('paypal.friends');
    const reversal = (s: Facts) => assess(s, on).routes.find(({ id }) => id === 'payment-reversal')?.verdict;
    expect([reversal(paypal), reversal({ ...paypal, 'paypal.friends': 'yes' })]).toEqual(['recommended', 'possible']);
  });

  it('a card dispute after the guarantee of Amazon waits for its decision (R10)', () => {
    const chargeback = (s: Facts) =>
      assess(s, on)
        .routes.flatMap((r) => r.methods)
        .find(({ id }) => id === 'chargeback');
    // The guarantee of an order whose window is over leaves the card dispute free, unless it was filed in time.
    const late: Facts = { ...amazon, ...paid('card', '2026-08-01'), 'delivery.expectedOn': '2026-08-10' };
    expect(chargeback(late)?.verdict).toBe('recommended');
    expect(chargeback({ ...late, 'platform.aToZFiled': 'yes' })?.verdict).toBe('not-now');
  });

  it('an open case at Alibaba has its own days', () => {
    expect(raisable(alibaba)).toContain('platform.caseOpen');
    const names = (s: Facts) => assess(s, on).deadlines.map(({ name }) => name);
    expect(names(alibaba)).not.toContain('alibaba_escalate');
    expect(names({ ...alibaba, 'platform.caseOpen': 'yes' })).toContain('alibaba_escalate');
  });

  it('the losses of all victims decide where the own loss is small (R34a)', () => {
    const facts: Facts = {
      ...started,
      ...sum('2500', 'CNY'),
      ...police('impersonation', 'several_victims'),
      'dispute.deceptionOnline': 'yes',
    };
    expect(raisable(facts)).toContain('police.victimsTotal');
    const report = (s: Facts) => assess(s, on).routes.find(({ id }) => id === 'police-report')?.verdict;
    const total = (amount: string): Facts => ({ ...facts, 'police.victimsTotal': { amount, currency: 'CNY' } });
    expect([report(facts), report(total('2900')), report(total('9000'))]).toEqual([
      'possible',
      'not-now',
      'recommended',
    ]);
  });

  it('what would follow is shown only once it has a meaning', () => {
    expect(raisedFacts({ 'paypal.opened': 'no', 'police.opened': 'no', 'claim.fixedSum': 'no' })).toEqual(
      expect.not.arrayContaining(['paypal.openedOn', 'paypal.escalated', 'police.sameFacts', 'buyer.owes']),
    );
    expect(raisedFacts({ 'police.opened': 'not_sure' })).toContain('police.sameFacts');
    expect(raisable({ 'payment.via': 'wire', 'deal.concluded': 'remote', 'deal.platform': 'ebay' })).toEqual(
      expect.not.arrayContaining([
        'payment.chargebackFiled',
        'paypal.opened',
        'platform.caseOpen',
        'platform.aToZFiled',
      ]),
    );
  });

  it('no event is left that a page can neither ask nor offer', () => {
    // Nothing reads whether a recall was sent; an escalation follows its dispute. The others belong to rules that ask them.
    const elsewhere: readonly string[] = [
      'payment.recallSent',
      'paypal.escalated',
      'seller.answered',
      'arbClause.waived',
      'arbitration.begun',
      'history.newFacts',
      'dispute.crimeSuspected',
    ];
    const events = Object.entries(vocabulary).filter(([, spec]) => 'event' in spec);
    expect(events.map(([id]) => id).filter((id) => !isRaised(id as FactId) && !elsewhere.includes(id))).toEqual([]);
  });
});
