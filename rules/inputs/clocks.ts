/** Clocks as inputs of rules: a window that is open, over, not yet open, or not known. */
import { limitation, limitationOpen } from '../deadlines/claim';
import { basisOpen } from '../deadlines/claim-length';
import { type Clock, isSuitOpen } from '../deadlines/clock';
import { noticeClocks } from '../deadlines/notice';
import { isReleased1688, platformOpen } from '../deadlines/platform';
import type { FactId, Facts } from '../facts';
import { known, knownOf, unknownOf } from '../reading';
import { union } from '../union';
import { consumerGate } from './consumer-law';
import { type Input, open, sure } from './input';
import { askNoticeDay } from './notice-sent';

const missingOf = (clocks: readonly Clock[]): readonly FactId[] =>
  clocks.reduce<readonly FactId[]>((all, c) => union(all, c.missing), []);

/** The answers behind the clocks; an event that was not asked is no answer. */
const becauseOf = (s: Facts, clocks: readonly Clock[]): readonly FactId[] =>
  knownOf(
    s,
    clocks.reduce<readonly FactId[]>((all, c) => union(all, c.because), []),
  );

/** `usual-over`: the usual time is over, and the platform may still help. `not-known`: no answer can show whether it is open. */
export type Window = 'open' | 'over' | 'usual-over' | 'not-yet' | 'not-known';

const WINDOW = { yes: 'open', no: 'over', 'not-yet': 'not-yet', unknown: undefined } as const;

/** `platform_open` of 2.2, with the clocks behind it. */
export function platformWindow(
  s: Facts,
  asOf: string,
): { readonly input: Input<Window>; readonly clocks: readonly Clock[] } {
  const { value, clocks, hasFirstDay, staysOpen } = platformOpen(s, asOf, consumerGate(s));
  const platform: readonly FactId[] = ['deal.platform'];
  const because = union(platform, becauseOf(s, clocks));
  const missing = union(unknownOf(s, platform), missingOf(clocks));
  // On 1688 the usual time ends with the release of the money, on whatever day that was.
  if (isReleased1688(s)) {
    return { input: sure<Window>('usual-over', [...platform, 'escrow.released']), clocks };
  }
  const over = staysOpen && clocks.every((c) => c.state === 'over');
  const byLaw = clocks.some((c) => c.assumed.includes('consumer-law-unknown'));
  // Its window is there only under Chinese consumer law: without that law no usual time is known that could be over.
  if (over && byLaw) return { input: open<Window>(['usual-over', 'not-known'], missing), clocks };
  const state = WINDOW[value] ?? (over ? 'usual-over' : missing.length === 0 ? 'not-known' : undefined);
  if (state) return { input: sure<Window>(state, because), clocks };
  // A first day that is known and has come is no reason to wait (R11d).
  const mayBeEarly = clocks.some(({ firstDay }) => firstDay === null || firstDay > asOf);
  const early: readonly Window[] = clocks.length === 0 || (hasFirstDay && mayBeEarly) ? ['not-yet'] : [];
  // Without Chinese consumer law no window is left that we know.
  const without: readonly Window[] = byLaw ? ['not-known'] : [];
  const options: readonly Window[] = ['open', staysOpen ? 'usual-over' : 'over', ...early, ...without];
  return { input: open<Window>(options, missing), clocks };
}

export type Limitation = 'yes' | 'no' | 'between' | 'foreign' | 'unknown' | 'decided';

/** `limitation_open`; `all`: with the outer limit; "between" is after the safe end and before the latest one; "unknown" for want of a day. */
export function limitationInput(
  s: Facts,
  asOf: string,
): { readonly input: Input<Limitation>; readonly clocks: readonly Clock[]; readonly all: readonly Clock[] } {
  const all = limitation(s, asOf);
  const clocks = all.filter((c) => c.name !== 'long_stop');
  const within = limitationOpen(s, asOf, all);
  // Whether it rests on the contract is not known: by the law of the contract, or by Chinese law from the harm. Both stay.
  if (within === 'foreign' && basisOpen(s)) {
    const state = clocks[0]?.state;
    const chinese: Limitation = state === 'running' ? 'yes' : state === 'between' ? 'between' : 'unknown';
    return { input: open<Limitation>(['foreign', chinese], missingOf(clocks)), clocks, all };
  }
  const sued = within === 'unknown' && clocks.some(isSuitOpen);
  const between = within === 'unknown' && clocks.some((c) => c.state === 'between');
  const value: Limitation = between || sued ? 'between' : within;
  const missing = value === 'unknown' || sued ? missingOf(clocks) : [];
  return { input: sure(value, becauseOf(s, clocks), missing), clocks, all };
}

/**
 * The notice of defects: sent in time, still possible, over, or not known (5.1 `notice_*`). Over for certain under Chinese law
 * only: another country's law is not read, and a choice of it may shut out the convention, too (CISG 6). A notice sent on a day
 * that is not known may have been in time.
 */
export function noticeInput(
  s: Facts,
  asOf: string,
): { readonly input: Input<'open' | 'over'>; readonly clocks: readonly Clock[] } {
  const clocks = noticeClocks(s, asOf);
  const because = becauseOf(s, clocks);
  const chinese = known(s, 'contract.governingLaw') === 'chinese';
  if (chinese && clocks.length > 0 && clocks.every((c) => c.state === 'over') && askNoticeDay(s).length === 0)
    return { input: sure('over', because), clocks };
  if (clocks.some((c) => c.state === 'running' || (c.doneOn !== undefined && c.state === 'no-day')))
    return { input: sure('open', because), clocks };
  return { input: open(['open', 'over'], union(unknownOf(s, ['contract.governingLaw']), missingOf(clocks))), clocks };
}
