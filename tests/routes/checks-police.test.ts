/** Police report: worked checks of decision-routes.md section 8 and the rows of 3.8 that they leave out. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import { base, type Check, holds, method, type PoliceItem, police, sum, TODAY } from './base';

const five: Facts = { ...base, ...police('impersonation', 'unreachable') };
const online = (value: 'yes' | 'no'): Facts => ({ 'dispute.deceptionOnline': value });

const worked: readonly Check[] = [
  {
    id: 'check28: RMB 15,000, not deceived online',
    facts: { ...five, ...sum('15000', 'CNY'), ...online('no') },
    methods: { police: 'possible by R34d' },
  },
  {
    id: 'check28: RMB 15,000, deceived online',
    facts: { ...five, ...sum('15000', 'CNY'), ...online('yes') },
    methods: { police: 'recommended by R34e' },
  },
  {
    id: 'check28: RMB 2,900',
    facts: { ...five, ...sum('2900', 'CNY') },
    methods: { police: 'not-now by R34a' },
  },
  {
    id: 'check29',
    facts: { ...base, ...police('partial_delivery', 'bait_delivery', 'identity_absent'), ...sum('50000', 'CNY') },
    methods: { police: 'possible by R34c' },
  },
  {
    id: 'check37: USD 421.13 is RMB 2,990',
    facts: { ...five, ...sum('421.13'), ...online('yes') },
    methods: { police: 'possible naming R34a R34e' },
  },
];

const scored = (amount: string, ...yes: readonly PoliceItem[]): Facts => ({
  ...base,
  ...police(...yes),
  ...sum(amount, 'CNY'),
});

/** These items were not answered, all the others are as given. */
const untold = (facts: Facts, ...items: readonly PoliceItem[]): Facts => ({
  ...facts,
  'police.items': Object.fromEntries(
    Object.entries(facts['police.items'] ?? {}).filter(([item]) => !items.includes(item as PoliceItem)),
  ),
});

const rows: readonly Check[] = [
  { id: 'R34b score 0', facts: scored('50000'), methods: { police: 'not-now by R34b' } },
  { id: 'R34b score 1', facts: scored('50000', 'payee_unrelated'), methods: { police: 'not-now by R34b' } },
  {
    id: 'R34b part delivery counts against, without a bait',
    facts: scored('50000', 'unreachable', 'identity_absent', 'partial_delivery', 'still_answering'),
    methods: { police: 'not-now by R34b' },
  },
  {
    id: 'R34b only the quality: five less four',
    facts: scored('50000', 'impersonation', 'identity_absent', 'quality_only'),
    methods: { police: 'not-now by R34b' },
  },
  {
    // 3 + 2; nothing came, so no part of it did (-2): never below 4.
    id: 'R34e nothing came, impersonation: five, whatever part delivery is',
    facts: untold(scored('50000', 'impersonation', 'unreachable'), 'partial_delivery'),
    methods: { police: 'recommended by R34e' },
  },
  {
    // +3, and part delivery -2: without the two points of "nothing came".
    id: 'R34b a part came: nobody can be reached is no sign any more',
    facts: untold(scored('50000', 'impersonation', 'partial_delivery'), 'unreachable'),
    methods: { police: 'not-now by R34b' },
  },
  {
    id: 'R34c score 3',
    facts: scored('50000', 'forged_documents'),
    methods: { police: 'possible by R34c' },
  },
  {
    id: 'R34d a fen below 20,000',
    facts: { ...scored('19999.99', 'several_victims', 'identity_absent'), ...online('no') },
    methods: { police: 'possible by R34d' },
  },
  {
    // LIM 13(1), R35a: whoever has opened a case has to learn of the own loss.
    id: 'R34e-open: a case on the same facts is open',
    facts: { ...five, ...sum('50000', 'CNY'), 'police.opened': 'yes', 'police.sameFacts': 'yes' },
    methods: { police: 'recommended by R34e-open' },
  },
  {
    // R35a: the police have decided on threshold and signs; R34a to R34d say nothing against it.
    id: 'R34e-open: USD 200, strong signs',
    facts: { ...five, ...sum('200'), 'police.opened': 'yes', 'police.sameFacts': 'yes' },
    methods: { police: 'possible by R34e-open' },
  },
  {
    id: 'R34e-open: no sign told by the buyer',
    facts: { ...scored('50000'), 'police.opened': 'yes', 'police.sameFacts': 'yes' },
    methods: { police: 'possible by R34e-open' },
  },
  {
    // 1.2: not sure whether on the same facts is no "no" (R35c caps the suit for the same answer).
    id: 'R34a or R34e-open: a case is open, not sure whether on the same facts',
    facts: { ...five, ...sum('200'), 'police.opened': 'yes', 'police.sameFacts': 'not_sure' },
    methods: { police: 'possible naming R34a R34e-open' },
    asks: { police: ['police.sameFacts'] },
  },
  {
    id: 'R34e-ask: the same, the sum is large enough',
    facts: { ...five, ...sum('50000', 'CNY'), 'police.opened': 'yes', 'police.sameFacts': 'not_sure' },
    methods: { police: 'recommended by R34e-ask' },
  },
  {
    id: 'R34a stays where the open case is about other facts',
    facts: { ...five, ...sum('200'), 'police.opened': 'yes', 'police.sameFacts': 'no' },
    methods: { police: 'not-now by R34a' },
  },
  {
    id: 'R34e at 20,000',
    facts: { ...scored('20000', 'several_victims', 'identity_absent'), ...online('no') },
    methods: { police: 'recommended by R34e' },
  },
  {
    id: 'R34e at 3,000, deceived online',
    facts: { ...scored('3000', 'impersonation', 'unreachable'), ...online('yes') },
    methods: { police: 'recommended by R34e' },
  },
  {
    id: 'R34a the losses of other victims count',
    facts: {
      ...scored('2900', 'impersonation', 'several_victims'),
      ...online('yes'),
      'police.victimsTotal': { amount: '9000', currency: 'CNY' },
    },
    methods: { police: 'recommended by R34e' },
  },
  {
    id: 'R34a several victims, their total not known: the own loss is only its lower end',
    facts: { ...scored('2500', 'impersonation', 'several_victims'), ...online('yes') },
    methods: { police: 'possible naming R34a R34e' },
    asks: { police: ['police.victimsTotal'] },
  },
  {
    id: 'R34e several victims: at 20,000 the total decides nothing more',
    facts: { ...scored('20000', 'impersonation', 'several_victims'), ...online('no') },
    methods: { police: 'recommended by R34e' },
  },
  {
    // Who believes in no crime is not asked for the signs: they count 0 in the figure shown.
    id: 'R34b no crime suspected, the signs not asked',
    facts: { ...base, ...sum('50000', 'CNY'), ...online('yes'), 'dispute.crimeSuspected': 'no' },
    methods: { police: 'not-now by R34b' },
  },
  {
    id: 'R34b fake brand goods: their sale is a crime of its own (procedure.md T17)',
    facts: { ...base, ...sum('50000', 'CNY'), 'dispute.crimeSuspected': 'no', 'dispute.kind': 'counterfeit' },
    methods: { police: 'not-now by R34b-fake' },
  },
  {
    // "In diverted_payment the items are asked about the impostor": "both ends go through the table, and 1.3 decides".
    id: 'R34 paid to a false account, no crime suspected: the signs of the impostor are asked',
    facts: {
      ...base,
      ...sum('50000', 'CNY'),
      ...online('yes'),
      'dispute.kind': 'diverted_payment',
      'dispute.crimeSuspected': 'no',
    },
    methods: { police: 'possible naming R34b R34e' },
    asks: { police: ['police.items'] },
  },
  {
    id: 'unanswered items go through the table both ways: possible, and asked',
    facts: { ...base, ...sum('50000', 'CNY'), ...online('yes') },
    methods: { police: 'possible naming R34b R34e' },
    asks: { police: ['police.items'] },
  },
];

describe('worked checks: police', () => holds(worked));
describe('rows of 3.8', () => holds(rows));

// "No delivery and unreachable +2": then no part came (-2), nobody answers (-1) and no quality is in dispute (-4).
it('nothing came and nobody can be reached, the signs against it not told: two points are sure', () => {
  const facts = untold(scored('50000', 'unreachable'), 'partial_delivery', 'still_answering', 'quality_only');
  const a = assess(facts, { asOf: TODAY });
  expect(method(a, 'police')).toMatchObject({ verdict: 'possible', reasons: [{ rule: 'R34c' }], missing: [] });
});
