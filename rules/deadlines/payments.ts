/** The payments of a case as one list: the latest (`payment.*`) and the further ones (`payments.others`). Each has its own clocks. */
import { compareDays } from '../days';
import type { FactId, Facts, Money, Value } from '../facts';
import { dayOf, known } from '../reading';

export interface Payment {
  /** 0: the latest one. */
  readonly index: number;
  readonly via: string | undefined;
  readonly on: string | undefined;
  readonly hoursAgo: number | undefined;
  readonly amount: Money | undefined;
  /** The fact that holds its day. */
  readonly from: FactId;
}

/** All payments of the case, the latest first; the further ones in the order in which they were told. */
export function paymentsOf(s: Facts): readonly Payment[] {
  const via = known(s, 'payment.via');
  const latest: Payment = {
    index: 0,
    via,
    on: dayOf(s, 'payment.on'),
    hoursAgo: known(s, 'payment.hoursAgo'),
    amount: known(s, 'payment.amount'),
    from: 'payment.on',
  };
  const others = (known(s, 'payments.others') ?? []).map(
    (p, i): Payment => ({
      index: i + 1,
      via: p.via,
      on: p.on,
      hoursAgo: undefined,
      amount: p.amount,
      from: 'payments.others',
    }),
  );
  return via === 'not_paid' ? others : [latest, ...others];
}

/** Was one of the payments made this way? A way that is not known is none. */
export const paidBy = (s: Facts, via: Value<'payment.via'>): boolean => paymentsOf(s).some((p) => p.via === via);

/**
 * The latest payment made this way: one card dispute is asked about (R3a) and one recall (R2a), and it is about this payment.
 * Days not known: the first told.
 */
export function latestBy(s: Facts, via: 'card' | 'wire'): Payment | undefined {
  const [first, ...further] = paymentsOf(s).filter((p) => p.via === via);
  if (first === undefined || first.index === 0) return first;
  return further.reduce((latest, p) => ((p.on ?? '') > (latest.on ?? '') ? p : latest), first);
}

/** Hours count from the day they were given (`asOf`): where they no longer fit the days since the payment, the days decide alone. */
export function hoursFit({ on, hoursAgo }: Payment, asOf: string): boolean {
  if (on === undefined || hoursAgo === undefined) return hoursAgo !== undefined;
  const days = compareDays(asOf, on);
  return hoursAgo >= 24 * (days - 1) && hoursAgo <= 24 * (days + 1);
}
