/**
 * Payment reversal (3.2): each payment and each way of paying is a method; the route takes the best.
 * R10b (card dispute or the guarantee of Amazon, never both) is settled where both are known, in `decide-routes.ts`.
 */
import { paymentDays } from '../deadlines/payment-days';
import { latestBy } from '../deadlines/payments';
import { isDefect } from '../defects';
import type { Read } from '../inputs/filling';
import { only } from '../inputs/input';
import { ownRights } from '../inputs/of-contract';
import type { PaymentInputs } from '../inputs/payment';
import type { RouteCase } from './case';
import type { MethodId } from './printed-route';
import type { Fired, Table } from './table';

export interface PaymentMethod {
  readonly id: MethodId;
  readonly table: Table;
  readonly payment: number;
}

/** Bands of days since payment: up to 3, 14 or 180, or later. */
const upTo = (days: string, limit: number): boolean => days !== 'later' && Number(days) <= limit;

/** R1: recall of a wire. R1-sent: the bank was asked for it, so it is asked for its answer; the verdict is that of R1. */
const recall =
  (c: RouteCase, p: PaymentInputs): Table =>
  (read): Fired => {
    const days = read(p.days);
    if (!upTo(days, paymentDays.recall.possible)) return ['R1c', 'possible'];
    const isBest = upTo(days, paymentDays.recall.best);
    const isAsked = p.payment.index === latestBy(c.s, 'wire')?.index && read.surely(c.recallSent, 'yes');
    if (isAsked) return ['R1-sent', isBest ? 'recommended' : 'possible'];
    return isBest ? ['R1a', 'recommended'] : ['R1b', 'possible'];
  };

const killChainFits = (c: RouteCase, p: PaymentInputs, read: Read): boolean =>
  read.every([c.international, 'yes'], [p.large, 'yes'], [p.within72, 'yes']);

/** R2: the kill chain, for a large international wire from a bank in the United States. */
const killChain =
  (c: RouteCase, p: PaymentInputs): Table =>
  (read): Fired => {
    if (read.is(c.senderUs, 'no')) return [null, 'excluded'];
    return killChainFits(c, p, read) ? ['R2a', 'recommended'] : ['R2b', 'excluded'];
  };

/** The report to IC3 starts the kill chain (R2a); without it the report stays open to a sender in the United States (R2b). */
const ic3 =
  (c: RouteCase, p: PaymentInputs): Table =>
  (read): Fired => {
    if (read(c.senderUs) !== 'yes') return [null, 'excluded'];
    return killChainFits(c, p, read) ? ['R2a', 'recommended'] : ['R2b', 'possible'];
  };

/** R3: a card dispute; its window counts from the later of payment and expected delivery. */
const card =
  (c: RouteCase, p: PaymentInputs): Table =>
  (read): Fired => {
    // The answer is about the latest payment by card; R3a is for this payment alone.
    if (p.payment.index === latestBy(c.s, 'card')?.index && read(c.chargeback) === 'yes') return ['R3a', 'not-now'];
    // Until the guarantee is decided (3.3): refused is decided.
    const waits = c.s['deal.platform'] === 'amazon' && read.is(c.aToZ, 'yes') && !read.is(c.platformCase, 'refused');
    if (waits) return ['R10b', 'not-now'];
    const window = read(p.card);
    if (window === 'closed') return ['R3g', 'excluded'];
    if (window === 'outer') {
      return c.network.options.length > 1 || read.is(c.network, 'visa') ? ['R3f', 'possible'] : ['R3g', 'excluded'];
    }
    const kind = read(c.dispute);
    const defect = isDefect(kind);
    const { beforeDefect, beforeNotDelivered } = paymentDays.card;
    const from = kind === 'non_delivery' ? beforeNotDelivered : defect ? beforeDefect : 0;
    if (from > 0 && upTo(read(p.cardDays), from - 1) && read(c.network) === 'mastercard') return ['R3b', 'not-now'];
    if (kind === 'non_delivery' || kind === 'counterfeit') return ['R3c', 'recommended'];
    if (!defect) return ['R3e', 'possible'];
    return read(c.returnOffered) === 'yes' ? ['R3c', 'recommended'] : ['R3d', 'not-now'];
  };

/**
 * R5: section 75 of the Consumer Credit Act: the card company answers with the seller. Without the country of the card nothing
 * else can open it, so the rest waits for that; what is known can shut it.
 */
const section75 =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.uk) === 'no') return [null, 'excluded'];
    const conditions = [
      [c.cardKind, 'credit'],
      [c.individual, 'yes'],
      [c.itemPrice, 'covered'],
      [c.paidDirectly, 'yes'],
      [c.s75Open, 'yes'],
    ] as const;
    const mayFit = conditions.every(([{ options }, met]) => options.some((one) => one === met));
    if (mayFit && only(c.uk) === undefined) return ['R5a', 'possible'];
    const fits = read.every(...conditions);
    return fits ? ['R5a', 'recommended'] : ['R5b', 'excluded'];
  };

/** R4: PayPal. */
const paypal =
  (c: RouteCase, p: PaymentInputs): Table =>
  (read): Fired => {
    if (read(c.paypalOpened) === 'yes') {
      if (read(c.paypalEscalated) === 'yes') return ['R4e', 'not-now'];
      return upTo(read(c.paypalDays), paymentDays.paypal.escalate) ? ['R4a', 'recommended'] : ['R4b', 'excluded'];
    }
    if (!upTo(read(p.days), paymentDays.paypal.open)) return ['R4d', 'excluded'];
    return ['R4c', read(c.paypalFriends) === 'yes' ? 'possible' : 'recommended'];
  };

/** R6: letter of credit. */
const credit =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.creditState) === 'paid_in_good_faith') return ['R6c', 'excluded'];
    return read(c.creditFraud) === 'yes' ? ['R6a', 'recommended'] : ['R6b', 'possible'];
  };

/** R41: cash, crypto, money transfer, personal wallet. */
const otherWay =
  (c: RouteCase): Table =>
  (read): Fired =>
    read(c.collected) === 'yes' ? ['R41', 'excluded'] : ['R41', 'possible'];

/** R48 goes before every method: money that came back, or goods kept as agreed. So does a claim for an infringement. */
const unlessKept =
  (c: RouteCase, table: Table): Table =>
  (read): Fired => {
    if (ownRights(c.s) && read.is(c.ofContract, 'no')) return [null, 'excluded'];
    return read(c.goodsKept) === 'yes' ? ['R48', 'excluded'] : table(read);
  };

function waysOf(c: RouteCase, p: PaymentInputs): readonly (readonly [MethodId, Table])[] {
  switch (p.payment.via) {
    case 'wire':
      return [
        ['recall', recall(c, p)],
        ['kill-chain', killChain(c, p)],
        ['ic3-report', ic3(c, p)],
      ];
    case 'card':
      return [
        ['chargeback', card(c, p)],
        ['s75', section75(c)],
      ];
    case 'paypal':
      return [['paypal', paypal(c, p)]];
    case 'letter_of_credit':
      return [['letter-of-credit', credit(c)]];
    case 'other':
      return [['other-payment', otherWay(c)]];
    case 'escrow':
      return [];
    default:
      return [['other-payment', wayOpen(c)]];
  }
}

/**
 * R48-freight: freight that is owed is not taken back, as it gives the carrier a lien on the goods (CC 836). Left: what was paid
 * beyond the contract. No row of the specification: our reading.
 */
const unlessOwed =
  (c: RouteCase, table: Table): Table =>
  (read): Fired => {
    const fired = table(read);
    const open = fired?.[1] === 'recommended' || fired?.[1] === 'possible';
    return open && read.is(c.freight, 'yes') ? ['R48-freight', 'possible'] : fired;
  };

/** The way of paying is not known: it decides everything, so nothing else is asked before it. */
const wayOpen =
  (c: RouteCase): Table =>
  (read: Read): Fired => {
    const via = read(c.via);
    return via === 'escrow' || via === 'not_paid' ? [null, 'excluded'] : [null, 'possible'];
  };

/** Every method of every payment. Escrow and "not paid" have none: the platform holds the money, or nobody does. */
export const paymentMethods = (c: RouteCase): readonly PaymentMethod[] =>
  c.payments.flatMap((p) =>
    waysOf(c, p).map(([id, table]) => ({ id, table: unlessOwed(c, unlessKept(c, table)), payment: p.payment.index })),
  );
