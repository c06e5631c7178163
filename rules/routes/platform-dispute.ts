/**
 * Platform dispute (3.3): money still held (R7), the window of the platform (R11; where it is not known, R11e and R11f),
 * settled outside (R42), Amazon (R10). For an order of the buyer, not for an infringement. What the platform has refused is
 * at most possible, unless it still holds the money (R7): no row of the specification.
 */
import { heldPayment, isEmptied } from '../inputs/held-payment';
import { ownRights } from '../inputs/of-contract';
import type { RouteCase } from './case';
import type { Fired, Table } from './table';

const row =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (ownRights(c.s) && read.is(c.ofContract, 'no')) return [null, 'excluded'];
    // Somebody harmed who paid nothing has no order to dispute.
    if (read.is(c.ofContract, 'no') && read.is(c.via, 'not_paid')) return [null, 'excluded'];
    if (read(c.platformOrder) === 'no') return [null, 'excluded'];
    const platform = c.s['deal.platform'];
    const alibaba = platform === 'alibaba';
    if (alibaba && read(c.settledOff) === 'yes') return ['R42', 'excluded'];
    const mayHold = heldPayment(c.s) !== 'no';
    // On every platform the person may know that the money is held.
    const saidHeld = c.paidOnPlatform.options[0] === 'yes' && read.surely(c.released, 'no');
    const held = saidHeld || mayHold || read(c.via) === 'escrow';
    if (!isEmptied(c.s) && held && read(c.released) === 'no') {
      // An answer that it was paid there is a reason, too.
      read.surely(c.paidOnPlatform, 'yes');
      return [read.surely(c.platformCase, 'refused') ? 'R7-refused' : 'R7', 'recommended'];
    }
    if (platform === 'amazon' && read(c.chargeback) === 'yes') return ['R10a', 'excluded'];
    if (alibaba && read(c.paidOnPlatform) === 'no') return ['R12', 'possible'];
    const { options } = c.window().input;
    const window = read(c.window().input);
    // R11a is for an order paid on the platform.
    const there = (): boolean => read.some([c.via, 'escrow'], [c.paidOnPlatform, 'yes']);
    // Paid outside, every end is the same: ask the platform.
    const asks = options.length > 1 && options.includes('usual-over') && !there();
    if (window === 'not-known' || asks) return ['R11f', 'possible'];
    if (window === 'usual-over') return ['R11e', 'possible'];
    if (window === 'open') {
      if (read(c.settledOff) === 'yes') return ['R42', 'possible'];
      return there() ? ['R11a', 'recommended'] : ['R11a-outside', 'possible'];
    }
    if (window === 'not-yet') return ['R11d', 'not-now'];
    return alibaba && read(c.crime) === 'yes' ? ['R11c', 'possible'] : ['R11b', 'excluded'];
  };

export const platformDispute =
  (c: RouteCase): Table =>
  (read): Fired => {
    const fired = row(c)(read);
    return fired?.[0] === 'R11a' && read.is(c.platformCase, 'refused') ? ['R11-refused', 'possible'] : fired;
  };
