/** The table of the routes: a route that is open and has a time says "Not known", and not "None", where its day is not known. */
import { expect, it } from 'vitest';
import { RouteTable } from '@/components/plan/RouteFigures';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import type { RouteId } from '@/rules/routes/printed-route';
import { ago, base, onPlatform, paid, TODAY } from '../routes/base';
import { drawn } from './in-plan';

const cells = (facts: Facts, id: RouteId, locale: string): string => {
  const routes = assess(facts, { asOf: TODAY }).routes.filter((route) => route.id === id);
  return drawn(<RouteTable routes={routes} />, facts, locale)
    .split('<td')
    .slice(3, 4)
    .join();
};

const wire: Facts = { ...base, ...paid('wire', ago(150)) };

// 5.2: "Platforms not in the table: window unknown"; 5: "a start that is missing gives an unknown clock", of a suit the breach.
it.each<[RouteId, Facts]>([
  ['platform-dispute', { ...wire, ...onPlatform('made_in_china') }],
  ['payment-reversal', { ...base, 'payment.via': 'wire' }],
  ['ordinary-court', { ...wire, 'breach.on': 'not_sure' }],
  // 5.2 `complaint_12315`: three years from the order, whose day is not told.
  ['complaint-channels', { ...wire, ...onPlatform('aliexpress'), 'buyer.kind': 'consumer' }],
])('%s: its day is not known', (id, facts) => {
  expect(cells(facts, id, 'en')).toContain('Not known');
  expect(cells(facts, id, 'zh')).toContain('不清楚');
});

// R41: other ways to pay have no time; R1-sent: the bank was asked for the recall.
it.each<Facts>([
  { ...base, 'payment.via': 'other' },
  { ...wire, 'payment.recallSent': 'yes', 'payment.on': 'not_sure', 'payment.senderCountry': 'DE' },
])('no time to be found out: %o', (facts) => expect(cells(facts, 'payment-reversal', 'en')).not.toContain('Not known'));

it('a business cannot complain to the market authority, so its channels have no deadline', () => {
  expect(
    cells({ ...wire, ...onPlatform('aliexpress'), 'buyer.kind': 'business' }, 'complaint-channels', 'en'),
  ).toContain('None');
});

it('talks have no deadline', () => {
  expect(cells(wire, 'negotiation', 'en')).toContain('None');
  expect(cells(wire, 'negotiation', 'zh')).toContain('无');
});
