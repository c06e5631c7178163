/**
 * Time to tell the seller of defects (CC 620–623, SAL 12; CISG 38, 39). An agreed period counts; without one a reasonable
 * time, shown as a colour, and as last day the end of the warranty, which replaces the two years, or two years from
 * receipt. Nothing moves it. Both texts where it is not known which applies: the earlier day is then the safe one.
 * Not here: the exits after the end (CC 621(3), 622; SAL 14; CISG 40, 44), which the routes decide (R49).
 */
import { isDefect } from '../defects';
import type { FactId, Facts } from '../facts';
import { notReceived } from '../inputs/not-received';
import { askNoticeDay, sentByProof } from '../inputs/notice-sent';
import { dayOf, known, knownOf, unknownOf } from '../reading';
import { type Applies, cisg } from './cisg';
import { type Assumption, type Clock, clock, type Terms } from './clock';
import { lawAssumed } from './contract-law';
import { isOfSale, ofContractClaim } from './of-sale';
import { addMonths, addYears, earlier, later } from './period';

/** Goods that came, and something wrong with them. */
function cameDefective(s: Facts): boolean {
  const kind = known(s, 'dispute.kind');
  const state = known(s, 'performance.state');
  const came = state !== 'only_paid' && state !== 'nobody' && !notReceived(s);
  return isDefect(kind) && came && isOfSale(s);
}

/** The end of the agreed period, where a day is known. */
const agreedOn = (s: Facts) => dayOf(s, 'inspection.periodEnd');

const MONTHS = { green: 1, amber: 3 } as const;

/** Our estimate of the reasonable time: up to one month green, up to three amber, later red. Counted to the notice once it was sent. */
function colour(s: Facts, asOf: string): Pick<Terms, 'colour'> {
  if (agreedOn(s) !== undefined) return {};
  const visible = known(s, 'defect.visible');
  const from = visible === undefined ? undefined : dayOf(s, visible === 'yes' ? 'receipt.on' : 'defect.discoveredOn');
  if (from === undefined) return {};
  const sent = known(s, 'defect.noticeSent') === 'yes' ? dayOf(s, 'defect.noticeSentOn') : undefined;
  const on = sent !== undefined && sent < asOf ? sent : asOf;
  if (on <= addMonths(from, MONTHS.green)) return { colour: 'green' };
  return { colour: on <= addMonths(from, MONTHS.amber) ? 'amber' : 'red' };
}

interface Ends {
  readonly lastDay: string;
  readonly latestDay: string;
  readonly ids: readonly FactId[];
}

/** The last day under the Civil Code: the agreed one, whatever the receipt; else the warranty; else two years. */
function underCode(s: Facts, receipt: string | undefined): Ends | undefined {
  const agreed = agreedOn(s);
  if (agreed !== undefined) return { lastDay: agreed, latestDay: agreed, ids: ['inspection.periodEnd'] };
  if (receipt === undefined) return undefined;
  const end = dayOf(s, 'warranty.end') ?? addYears(receipt, 2);
  return { lastDay: end, latestDay: end, ids: ['inspection.periodEnd', 'warranty.end'] };
}

/**
 * Under the convention: two years, or a longer guarantee. Whether a shorter guarantee ends the time earlier is open: it is
 * the safe end, as an agreed period is (CISG 6, 39(2)).
 */
function underConvention(s: Facts, receipt: string): Ends {
  const twoYears = addYears(receipt, 2);
  const guarantee = dayOf(s, 'warranty.end') ?? twoYears;
  const agreed = agreedOn(s);
  const ids: readonly FactId[] = ['inspection.periodEnd', 'warranty.end'];
  return {
    lastDay: agreed === undefined ? guarantee : earlier(agreed, guarantee),
    latestDay: later(guarantee, twoYears),
    ids,
  };
}

/** Which end is not known: the agreed period, or, where it is known that none was agreed, the warranty (CC 621(2)). It moves a day that is shown. */
function endNotKnown(missing: readonly FactId[], isSent: boolean): readonly Assumption[] {
  if (missing.includes('inspection.periodEnd')) return ['agreed-period-not-known'];
  return isSent ? [] : ['warranty-not-known'];
}

/** Sent after the end of the agreed period: late under it (CC 621(1)); a warranty is an exit (R49). */
const isLate = (s: Facts, done: Terms | undefined): boolean =>
  agreedOn(s) !== undefined && done?.assumed?.includes('done-late') === true;

/** Notice sent: in time, nothing is left to wait for; too late, nothing either, and the clock stands as it is. */
function sent(s: Facts, lastDay: string): Terms | undefined {
  const missing = askNoticeDay(s);
  if (missing.length > 0) return { missing };
  const on = dayOf(s, 'defect.noticeSentOn');
  if (known(s, 'defect.noticeSent') !== 'yes' || on === undefined) return undefined;
  if (on > lastDay) return { doneOn: on, assumed: ['done-late'] };
  // Before the outer limit is not yet within a reasonable time; only an agreed period is a day.
  const assumed = [agreedOn(s) === undefined ? ('sent-before-outer-limit' as const) : ('done-in-time' as const)];
  return { state: 'no-day', doneOn: on, lastDay: null, latestDay: null, assumed };
}

function notice(
  s: Facts,
  asOf: string,
  name: 'notice_cc' | 'notice_cisg',
  ends: Ends | undefined,
  law: Applies,
): Clock {
  const unsure = law.value === 'unknown';
  const code = name === 'notice_cc' ? lawAssumed(s) : undefined;
  const assumed: readonly Assumption[] = [...(unsure ? (['cisg-unknown'] as const) : []), ...(code?.assumed ?? [])];
  const shown = colour(s, asOf);
  const asking: readonly FactId[] = [
    ...(known(s, 'defect.visible') === undefined ? (['defect.visible'] as const) : []),
    ...(known(s, 'defect.visible') === 'no' ? unknownOf(s, ['defect.discoveredOn']) : []),
    ...(unsure ? law.missing : []),
    ...(code?.missing ?? []),
  ];
  if (ends === undefined) {
    const missing: readonly FactId[] = [
      'receipt.on',
      ...unknownOf(s, ['inspection.periodEnd', 'warranty.end']),
      ...asking,
      ...askNoticeDay(s),
    ];
    // No day can be named, and still the reasonable time runs: nothing shows that it need not be hurried.
    const waits = agreedOn(s) === undefined && known(s, 'defect.noticeSent') !== 'yes' && !sentByProof(s);
    const outer = waits ? (['reasonable-time-first'] as const) : [];
    return clock(name, asOf, { missing, assumed: [...assumed, ...outer], ...shown });
  }
  const missing = unknownOf(s, ends.ids);
  const done = sent(s, ends.lastDay);
  // An agreed period or a warranty that is not known may end earlier or later: the day is shown, the state is not.
  const isOuter = agreedOn(s) === undefined && (done === undefined || done.missing !== undefined);
  const outer = isOuter ? (['reasonable-time-first'] as const) : [];
  const open: Terms = missing.length > 0 ? { state: 'unknown', latestDay: null } : { latestDay: ends.latestDay };
  const agreed = agreedOn(s);
  // Whether an agreed period ends the right under the convention is open (CISG 6, 39): it is only the safe end.
  const isSafeEnd = name === 'notice_cisg' && agreed === ends.lastDay && done?.state !== 'no-day';
  return clock(name, asOf, {
    start: agreed === undefined ? (dayOf(s, 'receipt.on') ?? null) : null,
    because: [...knownOf(s, ['receipt.on', ...ends.ids]), ...law.because],
    lastDay: ends.lastDay,
    ...open,
    ...shown,
    // Sent on a known day: the day stands, and whether it was in time stays open.
    ...(missing.length > 0 && done?.doneOn ? { doneOn: done.doneOn } : done),
    missing: [...missing, ...asking, ...(done?.missing ?? [])],
    assumed: [
      ...assumed,
      ...(missing.length > 0 ? endNotKnown(missing, done?.doneOn !== undefined) : []),
      ...(missing.length === 0 || isLate(s, done) ? (done?.assumed ?? []) : []),
      ...(isSafeEnd ? (['agreed-as-safe-end'] as const) : []),
      ...outer,
    ],
  });
}

/** The notice clocks that apply: Civil Code, convention, or both while that is open. */
export function noticeClocks(s: Facts, asOf: string): readonly Clock[] {
  if (!cameDefective(s)) return [];
  const law = cisg(s, asOf);
  const foreign = known(s, 'contract.governingLaw') === 'foreign';
  const receipt = dayOf(s, 'receipt.on');
  const code = underCode(s, receipt);
  const convention = receipt === undefined ? undefined : underConvention(s, receipt);
  const both = code &&
    convention && {
      lastDay: earlier(code.lastDay, convention.lastDay),
      latestDay: later(code.latestDay, convention.latestDay),
      ids: convention.ids,
    };
  const open = law.value === 'unknown' && !foreign;
  return ofContractClaim(s, [
    ...(law.value !== 'yes' && !foreign ? [notice(s, asOf, 'notice_cc', open ? both : code, law)] : []),
    ...(law.value !== 'no' ? [notice(s, asOf, 'notice_cisg', open ? both : convention, law)] : []),
  ]);
}
