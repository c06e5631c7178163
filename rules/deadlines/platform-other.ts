/**
 * What else runs at a platform (decision-routes.md 5.2): release of the money it holds, its records (ECL 31), the challenge of
 * its decision, and the complaint to the Chinese market authority.
 */
import { addDays } from '../days';
import type { FactId, Facts } from '../facts';
import { casePending, partyInChina } from '../inputs/complaint-bars';
import { heldPayment, heldPaymentQuestions, isEmptied } from '../inputs/held-payment';
import { only } from '../inputs/input';
import { notReceived } from '../inputs/not-received';
import type { Truth } from '../logic/finding';
import { dayOf, known, knownOf, unknownOf } from '../reading';
import { type Clock, clock } from './clock';
import { gateTerms } from './consumer';
import { decidedBy } from './decided';
import { paymentsOf } from './payments';
import { addYears, later } from './period';
import { platformOf } from './platform';

/**
 * The day on which held money goes to the seller. Not known: treated as due within seven days (R7). Not known whether the
 * platform holds it: no day, and those questions.
 */
export function autoRelease(s: Facts, asOf: string): readonly Clock[] {
  const released = known(s, 'escrow.released');
  if (released === 'yes' || isEmptied(s)) return [];
  const payments = paymentsOf(s);
  const there = platformOf(s) === undefined ? 'no' : heldPayment(s);
  const held = released === 'no' || payments.some((p) => p.via === 'escrow') || there === 'yes';
  const on = dayOf(s, 'escrow.autoReleaseOn');
  // A dispute moves the release (5.2): no day is put in the place of one that is not told.
  if (on === undefined && known(s, 'platform.caseOpen') === 'yes') return [];
  const ids: readonly FactId[] = ['escrow.released', 'escrow.autoReleaseOn'];
  const asking = payments.length > 0 ? heldPaymentQuestions(s) : [];
  if (!held && asking.length === 0 && (there === 'no' || payments.length === 0)) return [];
  if (!held) {
    const missing = [...asking, ...unknownOf(s, ids)];
    return [clock('auto_release', asOf, { state: 'unknown', because: knownOf(s, ids), missing, lastDay: on ?? null })];
  }
  return [
    clock('auto_release', asOf, {
      because: knownOf(s, ids),
      missing: unknownOf(s, ids),
      lastDay: on ?? addDays(asOf, 7),
      assumed: on === undefined ? ['auto-release-within-7-days'] : [],
    }),
  ];
}

const EVENTS: readonly FactId[] = [
  'platform.completedOn',
  'platform.receiptConfirmedOn',
  'receipt.on',
  'platform.closedOn',
];

/** Three years from completion (ECL 31). Alarm from the order day; "may be gone" only from the last event, and never without one. */
function platformData(s: Facts, asOf: string): readonly Clock[] {
  if (platformOf(s) === undefined && known(s, 'deal.concluded') !== 'platform') return [];
  const ordered = dayOf(s, 'deal.orderedOn');
  const last = EVENTS.flatMap((id) => dayOf(s, id) ?? []).reduce((a, b) => later(a, b), '');
  const gone = last === '' ? null : addYears(ordered === undefined ? last : later(last, ordered), 3);
  const because: readonly FactId[] = EVENTS.filter((id) => dayOf(s, id) !== undefined);
  if (ordered === undefined) {
    const over = gone !== null && asOf > gone ? { state: 'over' as const } : {};
    return [clock('platform_data', asOf, { because, missing: ['deal.orderedOn'], latestDay: gone, ...over })];
  }
  const lastDay = addYears(ordered, 3);
  return [
    clock('platform_data', asOf, {
      start: ordered,
      because: ['deal.orderedOn', ...because],
      missing: last === '' ? unknownOf(s, EVENTS).filter((id) => id !== 'receipt.on' || !notReceived(s)) : [],
      lastDay,
      latestDay: gone,
      alarms: [{ kind: 'warn', on: addDays(lastDay, -90) }],
    }),
  ];
}

/** Thirty or about twenty days, one year against Alibaba: from the platform's decision, whose day is not asked. */
function forum(s: Facts, asOf: string): readonly Clock[] {
  const platform = platformOf(s);
  const decides = known(s, 'platform.caseOpen') === 'yes' || known(s, 'platform.caseOpen') === 'refused';
  const applies = (platform === 'alibaba' || platform === 'aliexpress') && decides;
  const because: readonly FactId[] = ['deal.platform', 'platform.caseOpen'];
  return applies ? [clock('platform_forum', asOf, { state: 'no-day', because })] : [];
}

/** Bringing in Alibaba staff: from day 4, automatic on day 7 or 8 of the request, whose day is not asked. */
function escalate(s: Facts, asOf: string): readonly Clock[] {
  const applies = platformOf(s) === 'alibaba' && known(s, 'platform.caseOpen') === 'yes';
  const because: readonly FactId[] = ['deal.platform', 'platform.caseOpen'];
  return applies ? [clock('alibaba_escalate', asOf, { state: 'no-day', because })] : [];
}

/**
 * The market authority takes a consumer's complaint within three years, from the purchase to be safe (R15). None of a dispute
 * that a court or a tribunal has, nor with no party in mainland China (R15c), nor of one that was decided.
 */
function complaint(s: Facts, asOf: string, gate: Truth): readonly Clock[] {
  if (gate === 'no' || known(s, 'buyer.kind') === 'business') return [];
  if (only(casePending(s)) === 'yes' || only(partyInChina(s)) === 'no' || decidedBy(s).length > 0) return [];
  const terms = gateTerms(s, gate);
  const ordered = dayOf(s, 'deal.orderedOn');
  const answer = known(s, 'deal.within3Years');
  if (ordered === undefined) {
    const state = answer === undefined ? 'unknown' : answer === 'yes' ? 'no-day' : 'over';
    const because: readonly FactId[] = answer === undefined ? terms.because : ['deal.within3Years', ...terms.because];
    const missing: readonly FactId[] = answer === 'no' ? terms.missing : ['deal.orderedOn', ...terms.missing];
    return [clock('complaint_12315', asOf, { ...terms, state, because, missing })];
  }
  const because: readonly FactId[] = ['deal.orderedOn', ...terms.because];
  return [clock('complaint_12315', asOf, { ...terms, start: ordered, because, lastDay: addYears(ordered, 3) })];
}

export function platformOtherClocks(s: Facts, asOf: string, gate: Truth): readonly Clock[] {
  return [
    ...autoRelease(s, asOf),
    ...escalate(s, asOf),
    ...platformData(s, asOf),
    ...forum(s, asOf),
    ...complaint(s, asOf, gate),
  ];
}
