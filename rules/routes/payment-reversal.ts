/**
 * Payment reversal (decision-routes.md 3.2): each way of paying is a method; the route takes the best.
 * Built: R1, R3, R4, R6, R41, R48 for one payment. The kill chain (R2), s.75 (R5) and several payments are not built yet.
 */
import type { RouteCase } from './case';
import type { Fired, Table } from './explore';

/** Bands of `paidDays`: up to 3, 14 or 180 days since payment, or later. */
const upTo = (days: string, limit: number): boolean => days !== 'later' && Number(days) <= limit;

/** R3: a card dispute; its window counts from the later of payment and expected delivery. */
const card =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.chargeback) === 'yes') return ['R3a', 'not-now'];
    const window = read(c.cardWindow);
    if (window === 'closed') return ['R3g', 'excluded'];
    if (window === 'outer') {
      return c.network.options.length > 1 || read(c.network) === 'visa' ? ['R3f', 'possible'] : ['R3g', 'excluded'];
    }
    const kind = read(c.dispute);
    const defect = kind === 'quality' || kind === 'shortage' || kind === 'counterfeit';
    const tooEarly =
      window === 'before20' ? defect || kind === 'non_delivery' : window === 'before40' && kind === 'non_delivery';
    if (tooEarly && read(c.network) === 'mastercard') return ['R3b', 'not-now'];
    if (kind === 'non_delivery' || kind === 'counterfeit') return ['R3c', 'recommended'];
    if (!defect) return ['R3e', 'possible'];
    return read(c.returnOffered) === 'yes' ? ['R3c', 'recommended'] : ['R3d', 'not-now'];
  };

const wire =
  (c: RouteCase): Table =>
  (read): Fired => {
    const days = read(c.paidDays);
    if (upTo(days, 3)) return ['R1a', 'recommended'];
    return upTo(days, 14) ? ['R1b', 'possible'] : ['R1c', 'possible'];
  };

const paypal =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.paypalOpened) === 'yes') {
      if (read(c.paypalEscalated) === 'yes') return ['R4e', 'not-now'];
      return read(c.paypalDays) === '20' ? ['R4a', 'recommended'] : ['R4b', 'excluded'];
    }
    if (!upTo(read(c.paidDays), 180)) return ['R4d', 'excluded'];
    return ['R4c', read(c.paypalFriends) === 'yes' ? 'possible' : 'recommended'];
  };

const credit =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.creditState) === 'paid_in_good_faith') return ['R6c', 'excluded'];
    return read(c.creditFraud) === 'yes' ? ['R6a', 'recommended'] : ['R6b', 'possible'];
  };

/** The whole route: money that came back, or goods kept as agreed, closes every method (R48). */
export const paymentReversal =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.goodsKept) === 'yes') return ['R48', 'excluded'];
    switch (read(c.via)) {
      case 'wire':
        return wire(c)(read);
      case 'card':
        return card(c)(read);
      case 'paypal':
        return paypal(c)(read);
      case 'letter_of_credit':
        return credit(c)(read);
      case 'other':
        return read(c.collected) === 'yes' ? ['R41', 'excluded'] : ['R41', 'possible'];
      default:
        return [null, 'excluded'];
    }
  };
