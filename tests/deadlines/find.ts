import { expect } from 'vitest';
import { addDays } from '../../rules/days';
import type { Clock } from '../../rules/deadlines/clock';
import type { ClockName } from '../../rules/deadlines/clock-table';
import { deadlines } from '../../rules/deadlines/deadlines';
import type { Facts } from '../../rules/facts';

/** Today in the worked checks. */
export const TODAY = '2026-11-21';

/** The base of every check: role business, dispute non-delivery, Chinese law, breach 2026-06-01, nothing else answered. */
export const base: Facts = {
  'buyer.kind': 'business',
  'dispute.kind': 'non_delivery',
  'contract.governingLaw': 'chinese',
  'breach.on': '2026-06-01',
  'clauses.looked': 'none_found',
};

/** An international sale by a business: buyer in Germany, seller in mainland China. */
export const international: Facts = {
  ...base,
  'claim.ground': 'sale',
  'buyer.country': 'DE',
  'seller.country': 'CN',
};

export const service: Facts = { ...base, 'claim.ground': 'service' };

/** The only clock of this name. */
export function one(name: ClockName, facts: Facts, asOf = TODAY): Clock {
  const found = deadlines(facts, { asOf }).filter((c) => c.name === name);
  expect(found, name).toHaveLength(1);
  return found[0] as Clock;
}

export const names = (facts: Facts, asOf = TODAY): readonly ClockName[] =>
  deadlines(facts, { asOf }).map((c) => c.name);

/** The state the day before, on, and after a day. */
export const around = (name: ClockName, facts: Facts, day: string): readonly string[] =>
  [-1, 0, 1].map((n) => one(name, facts, addDays(day, n)).state);

/** Faulty goods received on 10 September 2026; nothing agreed, no warranty, no notice sent. */
export const defects: Facts = {
  'claim.ground': 'sale',
  'dispute.kind': 'quality',
  'buyer.country': 'GB',
  'performance.state': 'full',
  'receipt.on': '2026-09-10',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
};
