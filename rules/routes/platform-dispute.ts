/** Platform dispute (3.3): money still held (R7), the window of the platform (R11), settled outside (R42), Amazon (R10). */
import type { RouteCase } from './case';
import type { Fired, Table } from './explore';

/** Platforms that hold the payment until receipt (routes.md 1.2); for the others R7 asks nothing. */
const HOLDS_PAYMENT: readonly string[] = ['alibaba', 'aliexpress', '1688', 'taobao_tmall', 'dhgate', 'made_in_china'];

export const platformDispute =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.platformOrder) === 'no') return [null, 'excluded'];
    const platform = c.s['deal.platform'];
    const alibaba = platform === 'alibaba';
    const mayHold = HOLDS_PAYMENT.includes(platform ?? '') && c.paidOnPlatform.options[0] === 'yes';
    if ((mayHold || read(c.via) === 'escrow') && read(c.released) === 'no') return ['R7', 'recommended'];
    if (read(c.settledOff) === 'yes') return alibaba ? ['R42', 'excluded'] : ['R42', 'possible'];
    if (platform === 'amazon' && read(c.chargeback) === 'yes') return ['R10a', 'excluded'];
    if (alibaba && read(c.paidOnPlatform) === 'no') return ['R12', 'possible'];
    const window = read(c.window.input);
    if (window === 'open') return ['R11a', 'recommended'];
    if (window === 'not-yet') return ['R11d', 'not-now'];
    return alibaba && read(c.crime) === 'yes' ? ['R11c', 'possible'] : ['R11b', 'excluded'];
  };
