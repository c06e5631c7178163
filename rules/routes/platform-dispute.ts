/**
 * Platform dispute (3.3): money still held (R7), the window of the platform (R11; where it is not known, R11e and R11f),
 * settled outside (R42), Amazon (R10). For an order of the buyer, not for an infringement. What the platform has refused is
 * at most possible, unless it still holds the money (R7); what runs there is followed, also after the window: no row of the
 * specification.
 */
import { isOpenThere } from '../deadlines/platform';
import type { Read } from '../inputs/filling';
import { heldPayment, isEmptied } from '../inputs/held-payment';
import { ownRights } from '../inputs/of-contract';
import type { RouteCase } from './case';
import type { RouteRuleId } from './rule-table';
import type { Fired, Table } from './table';

const isOpen = (c: RouteCase, read: Read): boolean =>
  isOpenThere(c.s, (id, value) =>
    id === 'platform.caseOpen' ? read.is(c.platformCase, value) : read.surely(c.aToZ, 'yes'),
  );

/** Rows by the time in which a dispute is opened. */
const BY_WINDOW: readonly RouteRuleId[] = ['R11a', 'R11a-outside', 'R11b', 'R11c', 'R11d', 'R11e', 'R11f'];

const row =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (ownRights(c.s) && read.is(c.ofContract, 'no')) return [null, 'excluded'];
    // Somebody harmed who paid nothing has no order to dispute.
    if (read.every([c.ofContract, 'no'], [c.via, 'not_paid'])) return [null, 'excluded'];
    if (read(c.platformOrder) === 'no') return [null, 'excluded'];
    const platform = c.s['deal.platform'];
    const alibaba = platform === 'alibaba';
    if (alibaba && read(c.settledOff) === 'yes') return ['R42', 'excluded'];
    const mayHold = heldPayment(c.s) !== 'no';
    // On every platform the person may know that the money is held.
    const saidHeld = c.paidOnPlatform.options[0] === 'yes' && read.surely(c.released, 'no');
    const held = (): boolean =>
      saidHeld || mayHold ? read(c.released) === 'no' : read.every([c.via, 'escrow'], [c.released, 'no']);
    if (!isEmptied(c.s) && held()) {
      if (read.is(c.platformCase, 'refused')) return ['R7-refused', 'recommended'];
      return [isOpen(c, read) ? 'R7-open' : 'R7', 'recommended'];
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
    const rule = fired?.[0];
    if (rule === 'R11a' && read.is(c.platformCase, 'refused')) return ['R11-refused', 'possible'];
    const follows = BY_WINDOW.some((one) => one === rule) && isOpen(c, read);
    return follows ? ['R11-open', rule === 'R11a' ? 'recommended' : 'possible'] : fired;
  };
