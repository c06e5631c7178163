/**
 * Every clock that applies to a case: first those with a day still ahead or disputed, the soonest first; then those that are
 * over, those that wait for an answer, and last those for which no day can be counted.
 *
 * @example deadlines({ 'payment.via': 'wire', 'payment.on': '2026-11-20' }, { asOf: '2026-11-21' })
 */
import type { Facts } from '../facts';
import { consumerGate } from '../inputs/consumer-law';
import type { Truth } from '../logic/finding';
import { known } from '../reading';
import { limitation } from './claim';
import type { Clock } from './clock';
import type { ClockName } from './clock-table';
import { consumerClocks } from './consumer';
import { courtClocks } from './court';
import { noticeClocks } from './notice';
import { paymentClocks } from './payment';
import { platformOpen } from './platform';
import { platformOtherClocks } from './platform-other';
import { terminationClocks } from './termination';

/** Clocks of the table that no case shows yet, and why. */
export const notBuilt: { readonly [N in ClockName]?: string } = {
  duress_avoidance: 'no fact says that the contract was made under pressure',
  mistake_avoidance: 'no fact says that the contract was made by mistake',
};

const GROUPS: { readonly [S in Clock['state']]: number } = {
  between: 0,
  running: 0,
  'not-yet': 0,
  over: 1,
  unknown: 2,
  'no-day': 3,
};

const dayFor = (c: Clock): string => c.lastDay ?? c.firstDay ?? '9999-12-31';

/** Clocks that the routes have counted already. */
export interface Counted {
  readonly limitation: readonly Clock[];
  readonly notice: readonly Clock[];
  readonly payment: readonly Clock[];
  readonly platform: readonly Clock[];
}

const counted = (s: Facts, asOf: string, gate: Truth): Counted => ({
  limitation: limitation(s, asOf),
  notice: noticeClocks(s, asOf),
  payment: paymentClocks(s, asOf),
  platform: platformOpen(s, asOf, gate).clocks,
});

/** Where the claim is the harm done by goods (CC 186), these times are only for the price. */
const forPrice = (s: Facts, clocks: readonly Clock[]): readonly Clock[] =>
  known(s, 'claim.ground') === 'product_liability'
    ? clocks.map((c) => ({ ...c, assumed: [...c.assumed, 'price-only'] }))
    : clocks;

export function deadlines(s: Facts, { asOf }: { readonly asOf: string }, routes?: Counted): readonly Clock[] {
  const gate = consumerGate(s);
  const done = routes ?? counted(s, asOf, gate);
  const usual = done.platform.find(({ name, state }) => name === 'release_1688' && state === 'running');
  // The release of held money is told once: a day taken for want of one falls away behind the usual one of 1688.
  const told = ({ name, assumed, lastDay }: Clock): boolean =>
    name === 'auto_release' &&
    assumed.includes('auto-release-within-7-days') &&
    (usual?.lastDay ?? '9999') <= (lastDay ?? '');
  const other = platformOtherClocks(s, asOf, gate).filter((c) => !told(c));
  const platform = done.platform.filter(({ name }) => !other.some((c) => c.name === name));
  const all = [
    ...done.limitation,
    ...done.notice,
    ...terminationClocks(s, asOf),
    ...consumerClocks(s, asOf, gate),
    ...forPrice(s, done.payment),
    ...forPrice(s, platform),
    ...other.flatMap((c) => (c.name === 'auto_release' ? forPrice(s, [c]) : [c])),
    ...courtClocks(s, asOf),
  ];
  return all
    .map((c, i) => ({ c, i }))
    .sort((a, b) => {
      const group = GROUPS[a.c.state] - GROUPS[b.c.state];
      if (group !== 0) return group;
      const [x, y] = [dayFor(a.c), dayFor(b.c)];
      return x === y ? a.i - b.i : x < y ? -1 : 1;
    })
    .map(({ c }) => c);
}
