/** Platform dispute (3.3): money still held (R7), the window of the platform (R11), settled outside (R42), Amazon (R10). */
import { holdsPayment } from '../platforms/holds-payment';
import { dayOf } from '../reading';
import type { RouteCase } from './case';
import type { Fired, Table } from './table';

export const platformDispute =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.platformOrder) === 'no') return [null, 'excluded'];
    const platform = c.s['deal.platform'];
    const alibaba = platform === 'alibaba';
    if (alibaba && read(c.settledOff) === 'yes') return ['R42', 'excluded'];
    // A closed order holds no money any more, unless the person says so.
    const closed = dayOf(c.s, 'platform.closedOn') !== undefined && c.released.options.length > 1;
    const mayHold = holdsPayment(platform) && c.paidOnPlatform.options[0] === 'yes';
    if (!closed && (mayHold || read(c.via) === 'escrow') && read(c.released) === 'no') return ['R7', 'recommended'];
    if (platform === 'amazon' && read(c.chargeback) === 'yes') return ['R10a', 'excluded'];
    if (alibaba && read(c.paidOnPlatform) === 'no') return ['R12', 'possible'];
    const window = read(c.window().input);
    if (window === 'open') return read(c.settledOff) === 'yes' ? ['R42', 'possible'] : ['R11a', 'recommended'];
    if (window === 'not-yet') return ['R11d', 'not-now'];
    return alibaba && read(c.crime) === 'yes' ? ['R11c', 'possible'] : ['R11b', 'excluded'];
  };
