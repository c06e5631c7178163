/** What a calendar entry says about its deadline: the days, what they were counted from, how firm they are, and the law. */
import { type Clock, isOuterLimit } from '../../rules/deadlines/clock';
import { sourcesOf } from '../../rules/deadlines/clock-sources';
import { certaintyOf } from '../../rules/deadlines/firmness';
import { afterOf, startOf } from '../words/clock-start';
import { fill } from '../words/fill';
import { formatDay } from '../words/format';
import { jointsOf } from '../words/join';
import type { Words } from '../words/words';
import { daySafe, type EntryKind } from './calendar-entries';
import { citations } from './citation';

export interface CalendarWords {
  readonly event: Words['planFiles']['event'];
  readonly clocks: Words['clocks'];
  readonly plan: Pick<Words['pages']['plan'], 'article' | 'articles' | 'certainty' | 'certaintySays'>;
}

/** The days of the clock in sentences, the one of the entry first. */
function days(clock: Clock, kind: EntryKind, { event }: CalendarWords, locale: string): readonly string[] {
  const { state, firstDay, lastDay, latestDay, nextWorking } = clock;
  const on = (day: string | null | undefined) => (day ? formatDay(locale, day) : '');
  const first = state === 'not-yet' && firstDay ? [fill(event.firstDay, { day: on(firstDay) })] : [];
  if (kind === 'arguable') return [fill(event.safeOver, { day: on(lastDay), last: on(latestDay) })];
  const safe = daySafe(clock);
  // A reasonable time counts before it: nobody is told to be in time on the last day.
  const last = isOuterLimit(clock) ? event.outer : event.safe;
  const end = safe ? fill(event.reserve, { safe: on(safe), day: on(lastDay) }) : fill(last, { day: on(lastDay) });
  return [
    end,
    ...(latestDay === null ? [event.laterOpen] : []),
    ...(latestDay && lastDay && latestDay > lastDay ? [fill(event.later, { day: on(latestDay) })] : []),
    ...first,
    ...(nextWorking && lastDay && nextWorking > lastDay ? [fill(event.weekend, { day: on(nextWorking) })] : []),
  ];
}

/** One line each, in plain words. */
export function describeClock(clock: Clock, kind: EntryKind, words: CalendarWords, locale: string): readonly string[] {
  const { event, clocks, plan } = words;
  const says = clocks.names[clock.name];
  const certainty = certaintyOf(clock);
  const from = clock.start
    ? `${jointsOf(locale).space}${fill(event.from, { day: formatDay(locale, clock.start) })}`
    : '';
  return [
    ...days(clock, kind, words, locale),
    `${startOf(clock, says)}${from}`,
    ...clock.assumed.map((id) => clocks.assumed[id]),
    fill(event.over, { after: afterOf(clock, says) }),
    fill(event.certainty, { mark: plan.certainty[certainty], says: plan.certaintySays[certainty] }),
    event.law,
    ...citations(sourcesOf(clock), { ...plan, note: event.note }, locale),
  ];
}
