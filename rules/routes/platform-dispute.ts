/**
 * Platform dispute (3.3). Built: R7 (money still held), R12, R42 and "not a platform". The windows of the platforms
 * (R11) are not built yet: an order paid on the platform stays "possible", whatever its dates.
 */
import type { RouteCase } from './case';
import type { Fired, Table } from './explore';

/** R7 beats everything: the platform still holds the money. */
export const platformDispute =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.platformOrder) === 'no') return [null, 'excluded'];
    if (read(c.via) === 'escrow' && read(c.released) === 'no') return ['R7', 'recommended'];
    const alibaba = c.s['deal.platform'] === 'alibaba';
    if (read(c.settledOff) === 'yes') return alibaba ? ['R42', 'excluded'] : ['R42', 'possible'];
    if (alibaba && read(c.paidOnPlatform) === 'no') return ['R12', 'possible'];
    return [null, 'possible'];
  };
