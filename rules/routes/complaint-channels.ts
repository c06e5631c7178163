/** Complaint channels (3.9): each channel is a method. Supplementary ones (12315, consumer centres, embassies) are never first. */
import { known } from '../reading';
import type { RouteCase } from './case';
import type { Fired, Table } from './explore';
import { usdCents } from './inputs';

/** R15, R16: the market regulator's hotline 12315. */
const hotline =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.role) === 'business') return ['R16', 'possible'];
    if (c.s['filing.state'] === 'accepted' || read(c.within3Years) === 'no') return ['R15c', 'excluded'];
    return read(c.consumerLaw) === 'yes' ? ['R15a', 'possible'] : ['R15b', 'not-now'];
  };

/** R18: a forwarder's trade network. */
const network =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (c.s['claim.ground'] === 'carriage') return ['R18', 'recommended'];
    return read(c.dispute) === 'carrier' ? ['R18', 'recommended'] : [null, 'excluded'];
  };

/** R19: the platform's intellectual property portal. */
const rightsPortal =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.ipOwner) !== 'yes') return ['R19', 'excluded'];
    return read(c.dispute) === 'counterfeit' ? ['R19', 'recommended'] : ['R19', 'excluded'];
  };

/** R20: embassies, chambers, consumer groups; an embassy only from USD 1,000,000. */
const others = (): Fired => ['R20', 'possible'];

export const channels = (c: RouteCase): readonly Table[] => [hotline(c), network(c), rightsPortal(c), others];

/** Is an embassy worth a letter? Only a very large claim (1.6). */
export const veryLarge = (c: RouteCase): boolean =>
  known(c.s, 'claim.amount') !== undefined && (usdCents(c.s) ?? 0) >= 100_000_000;
