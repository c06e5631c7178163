/** Answers that cannot both be true: an example for every row, its neighbour that can, and what is not proposed for them. */
import { describe, expect, it } from 'vitest';
import { contradicted, contradictions } from '../../rules/contradictions';
import type { FactId, Facts } from '../../rules/facts';
import { whatIf } from '../../rules/what-if';
import { stories } from './story-answers';

interface Example {
  readonly row: string;
  /** Both cannot be true. */
  readonly never: Facts;
  /** Looks alike, and can be. */
  readonly can: Facts;
}

const day = '2026-10-01';
const examples: readonly Example[] = [
  {
    row: 'not-ticked-decided',
    never: { 'case.circumstances': ['none'], 'history.decided': 'award' },
    can: { 'case.circumstances': ['decided'], 'history.decided': 'award' },
  },
  {
    row: 'not-ticked-pending',
    never: { 'case.circumstances': ['decided'], 'history.pending': 'abroad' },
    can: { 'case.circumstances': ['decided'], 'history.decided': 'not_final', 'history.pending': 'abroad' },
  },
  {
    row: 'not-ticked-many_persons',
    never: { 'case.circumstances': ['none'], 'claim.persons': 'ten_or_more' },
    can: { 'case.circumstances': 'not_sure', 'claim.persons': 'ten_or_more' },
  },
  {
    row: 'not-ticked-other_name',
    never: { 'case.circumstances': ['none'], 'order.name': 'agent' },
    can: { 'case.circumstances': ['none'], 'order.name': 'own' },
  },
  {
    row: 'clause-court',
    never: { 'clauses.looked': 'none_found', 'courtClause.names': 'several' },
    can: { 'clauses.looked': 'none_found', 'courtClause.names': 'not_sure' },
  },
  {
    row: 'clause-foreign_court',
    never: { 'clauses.found': ['court'], 'foreignClause.exclusive': 'exclusive' },
    can: { 'clauses.found': ['court', 'foreign_court'], 'foreignClause.exclusive': 'exclusive' },
  },
  {
    row: 'clause-arbitration',
    never: { 'clauses.looked': 'found', 'clauses.found': ['court'], 'arbClause.wording': 'complete' },
    can: { 'clauses.looked': 'not_looked', 'arbClause.wording': 'complete' },
  },
  {
    row: 'buyer-country',
    never: { 'buyer.origin': 'foreign', 'buyer.country': 'DE', 'buyer.home': '330100' },
    // The household registration can stay where the person came from.
    can: { 'buyer.origin': 'mainland_living_abroad', 'buyer.country': 'DE', 'buyer.home': '330100' },
  },
  {
    row: 'buyer-only-mainland',
    never: { 'buyer.origin': 'mainland', 'buyer.country': 'FR' },
    can: { 'buyer.origin': 'foreign', 'buyer.country': 'CN' },
  },
  {
    row: 'firm-consumer',
    never: { 'buyer.origin': 'foreign_owned_mainland_firm', 'buyer.kind': 'consumer' },
    can: { 'buyer.origin': 'mainland', 'buyer.kind': 'consumer' },
  },
  {
    row: 'met-on-platform',
    never: { 'deal.concluded': 'platform', 'deal.metOnPlatform': 'no' },
    can: { 'deal.concluded': 'own_site', 'deal.metOnPlatform': 'no' },
  },
  {
    row: 'goods-by-network',
    never: { 'deal.object': 'catalogue', 'delivery.mode': 'network' },
    can: { 'deal.object': 'digital', 'delivery.mode': 'network' },
  },
  {
    row: 'nothing-paid',
    never: { 'payment.via': 'not_paid', 'payment.on': day },
    can: { 'payment.via': 'not_paid', 'dispute.kind': 'late' },
  },
  {
    row: 'paid-by-card',
    never: { 'payment.via': 'wire', 'payment.cardNetwork': 'visa' },
    can: { 'payment.via': 'not_sure', 'payment.cardNetwork': 'visa' },
  },
  {
    row: 'paid-by-paypal',
    never: { 'payment.via': 'card', 'paypal.openedOn': day },
    can: { 'payment.via': 'paypal', 'paypal.openedOn': day },
  },
  {
    row: 'nothing-came',
    never: { 'dispute.kind': 'non_delivery', 'receipt.on': day },
    can: { 'dispute.kind': 'non_delivery', 'receipt.by': 'warehouse' },
  },
  {
    row: 'too-few-came',
    never: { 'dispute.kind': 'shortage', 'receipt.on': 'none' },
    can: { 'dispute.kind': 'shortage', 'performance.state': 'partial' },
  },
  {
    row: 'nothing-and-nobody',
    never: { 'police.items': { unreachable: 'yes', partial_delivery: 'yes' } },
    // A small first delivery is a way of the crime (Criminal Law 224(3)).
    can: { 'police.items': { unreachable: 'no', partial_delivery: 'yes', bait_delivery: 'yes' } },
  },
  {
    row: 'carrier-brand',
    never: { 'claim.ground': 'carriage', 'dispute.kind': 'counterfeit' },
    // R18 names an extra charge of a carrier.
    can: { 'claim.ground': 'carriage', 'dispute.kind': 'extra_charge' },
  },
  {
    row: 'no-court-case',
    never: { 'filing.state': 'sued_by_seller', 'case.stage': 'none' },
    can: { 'filing.state': 'submitted', 'case.stage': 'none' },
  },
  {
    row: 'no-filing',
    never: { 'filing.state': 'not_filed', 'filing.acceptedOn': day },
    can: { 'filing.state': 'not_filed', 'case.stage': 'none' },
  },
  {
    row: 'removed-from-register',
    never: { 'seller.kind': 'deregistered', 'seller.registerStatus': 'active' },
    can: { 'seller.kind': 'deregistered', 'seller.registerStatus': 'not_looked_up' },
  },
  {
    row: 'a-to-z',
    never: { 'deal.platform': 'temu', 'platform.aToZFiled': 'yes' },
    can: { 'deal.platform': 'temu', 'platform.aToZFiled': 'no' },
  },
];

describe('contradictions', () => {
  it('each row has an example', () => {
    expect(examples.map((e) => e.row).sort()).toEqual(contradictions.map((c) => c.id).sort());
  });

  it.each(examples)('$row', ({ row, never, can }) => {
    const broken = (s: Facts) => contradictions.filter((c) => c.broken(s)).map((c) => c.id);
    expect(broken(never)).toEqual([row]);
    expect(broken(can)).toEqual([]);
    const named = contradictions.find((c) => c.id === row)?.facts ?? [];
    for (const id of Object.keys(never) as FactId[]) if (named.includes(id)) expect(contradicted(never, id)).toBe(true);
    expect(contradicted(never, 'seller.lists')).toBe(false);
  });

  it('nothing is found where nothing, or only "not sure", was answered', () => {
    const ids = [...new Set(contradictions.flatMap((c) => c.facts))];
    const unsure = Object.fromEntries(ids.map((id) => [id, 'not_sure'])) as Facts;
    for (const c of contradictions) expect([c.id, c.broken({}), c.broken(unsure)]).toEqual([c.id, false, false]);
  });

  it('a registered address abroad leaves a main office in Hangzhou possible', () => {
    const s: Facts = { 'seller.registeredAddress': 'outside', 'seller.mainOffice': '330100' };
    expect(contradictions.filter((c) => c.broken(s))).toEqual([]);
  });

  it('the plan does not propose that a consumer who paid by card paid nothing, or that a court has decided', () => {
    const consumer = stories[0]?.answers ?? {};
    const facts = whatIf(consumer, { asOf: '2026-11-21' });
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.filter((w) => w.fact === 'payment.via' && w.value === 'not_paid')).toEqual([]);
    expect(facts.filter((w) => w.fact === 'history.decided' && w.value !== 'none')).toEqual([]);
    expect(facts.map((w) => w.fact)).toContain('seller.mainOffice');
  });
});
