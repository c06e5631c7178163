import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Assessment } from '@/rules/assessment';
import { compareDays } from '@/rules/days';
import { type Clock, isForToday, isNotice, isNotToWaitFor, isOuterLimit } from '@/rules/deadlines/clock';
import type { ClockName } from '@/rules/deadlines/clock-table';
import { countsHere, lawAbroadUnread, specialLawUnread } from '@/rules/deadlines/firmness';
import { addYears } from '@/rules/deadlines/period';
import { waitsForCountry } from '@/rules/deadlines/wire';
import type { Facts } from '@/rules/facts';
import { isSued } from '@/rules/inputs/case-stage';
import { NOTICE_DAY, sentByProof } from '@/rules/inputs/notice-sent';
import { mayBeClosedCompany } from '@/rules/inputs/register-state';
import { known } from '@/rules/reading';
import type { DayZero, FirstDeadline, Route, RouteReason } from '@/rules/routes/printed-route';
import { isCourt, isOpen } from '@/rules/routes/route-groups';
import { actsNow, BOTH_ENDS, isAstray } from './acts';
import { useFirstPart } from './PlanContext';
import { isRunning, routeOf } from './route-name';

/**
 * Clocks whose end asks no act of the person who reads: the outer limit, the times of courts, police
 * and seller, and rules on proof and on the records of a payment.
 */
const NOT_TO_ACT_ON: readonly ClockName[] = [
  'long_stop',
  'docketing',
  'first_instance',
  'public_notice',
  'police_notice',
  'investigation_order',
  'refund_after_return',
  'payment_records',
  'durable_burden',
];

/** The seller was told, and only the day is missing: nothing is left to do but to name it. */
export const isNoticeSent = (clock: Clock): boolean => isNotice(clock) && askedDay(clock) !== undefined;

/** The question of that day. */
export const askedDay = ({ missing }: Clock): (typeof NOTICE_DAY)[number] | undefined =>
  NOTICE_DAY.find((id) => missing.includes(id));

/** A notice of defects not sent yet, that is told by no act of the first day; or its time is not fixed by the answers. */
function noticeWaits({ dayZero, deadlines }: Assessment, sent: Facts['defect.noticeSent']): boolean {
  const isAct = actsNow({ dayZero }).some(({ id }) => id === 'notice');
  const open = deadlines.filter((clock) => isNotice(clock) && clock.doneOn === undefined);
  return sent !== 'yes' && open.some((clock) => clock.state === 'unknown' || (!isAct && dayToAct(clock) !== null));
}

/**
 * No day can be told before an answer. One that has not started waits for its event, and not for an answer; what was done in
 * it is done, whatever the answer (R9c).
 */
export const waitsForAnswer = (clock: Clock): boolean => {
  const { state, missing, assumed, doneOn } = clock;
  const waits = state === 'unknown' && missing.length > 0 && !assumed.includes('not-started') && doneOn === undefined;
  return waits && !isNotToWaitFor(clock);
};

/** The notice of defects was sent on a known day. */
export const noticeDone = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.find((clock) => isNotice(clock) && clock.doneOn !== undefined);

/** Windows of a platform from the order, which was not later than payment and receipt: the latest end is known without its day. */
const FROM_ORDER: readonly ClockName[] = ['temu'];

/** The day by which a time without a day has ended at the latest. */
export const endsBy = (clock: Clock): string | null => {
  const { name, state, lastDay, latestDay } = clock;
  const isBound = FROM_ORDER.includes(name) && state === 'unknown' && lastDay === null && !isNotToWaitFor(clock);
  return isBound ? latestDay : null;
};

/** Something is left to do on it. The records of the platform are to be saved when their end comes near (R37). */
const isToActOn = ({ name }: Clock, { dayZero }: Pick<Assessment, 'dayZero'>): boolean =>
  name === 'platform_data'
    ? actsNow({ dayZero }).some(({ id }) => id === 'platform-data')
    : !NOT_TO_ACT_ON.includes(name);

/** Goods that are kept, or money that came back, leave nothing to ask for (R48). */
export const nothingToReverse = ({ routes }: Pick<Assessment, 'routes'>): boolean =>
  routes.some(({ methods }) => methods.some(({ reasons }) => reasons.some(({ rule, sure }) => rule === 'R48' && sure)));

/** Nobody is left to sue (R50): the time to bring the claim asks no act. */
const nobodyToSue = ({ routes }: Pick<Assessment, 'routes'>): boolean =>
  routes.every(({ id, verdict }) => !(isCourt(id) || id === 'arbitration') || verdict === 'excluded');

/** The year against a carrier beside a claim from the sale: it can be sued, whatever became of the seller (L18). */
const ofOtherDebtor = ({ name }: Clock, all: readonly Clock[]): boolean =>
  name === 'limitation_carrier' && all.some((one) => one.name.startsWith('limitation_') && one.name !== name);

/** The clocks on which something is left to do. */
export const toActOn = (assessment: Pick<Assessment, 'dayZero' | 'deadlines' | 'routes'>): readonly Clock[] => {
  const kept = nothingToReverse(assessment);
  const closed = nobodyToSue(assessment);
  return assessment.deadlines.filter(
    (clock) =>
      isToActOn(clock, assessment) &&
      !isNoticeSent(clock) &&
      !(kept && clock.payment !== undefined) &&
      !(closed && clock.name.startsWith('limitation_') && !ofOtherDebtor(clock, assessment.deadlines)),
  );
};

/** Those that are told to be acted on today (`isForToday`). */
export const forToday = (assessment: Pick<Assessment, 'dayZero' | 'deadlines' | 'routes'>): readonly Clock[] =>
  toActOn(assessment).filter((clock) => isForToday(clock) && !isNotToWaitFor(clock));

/** The day until which something can still be done: the safe day, after it the latest arguable one. None where it was done. */
export const dayToAct = (clock: Clock): string | null => {
  if (clock.doneOn !== undefined || isForToday(clock) || isNotToWaitFor(clock)) return null;
  return clock.state === 'running' ? clock.lastDay : clock.state === 'between' ? clock.latestDay : null;
};

/** The clocks that end on the last day of the act; a notice of defects has its own. */
export const clocksOf = (
  { id, lastDay }: Pick<DayZero, 'id' | 'lastDay'>,
  clocks: readonly Clock[],
): readonly Clock[] => clocks.filter((clock) => clock.lastDay === lastDay && isNotice(clock) === (id === 'notice'));

/** A missing answer may bring this day forward: it is not told as the last one. */
export const isEarlierPossible = (act: Pick<DayZero, 'id' | 'lastDay'>, clocks: readonly Clock[]): boolean =>
  clocksOf(act, clocks).some(({ state }) => state === 'unknown');

/** Act today: the safe day is over, and no later one can be told as the last. */
export function useTryToday() {
  const { words, language } = useFirstPart();
  return ({ name, lastDay }: Clock): string =>
    fill(words.plan.tryToday, {
      name: words.clocks.names[name].name,
      day: lastDay ? formatDay(language.locale, lastDay) : words.plan.today,
    });
}

/** The time for the notice of defects is over, as far as known. */
function useNoticeLate() {
  const { words, language } = useFirstPart();
  return (day: string): string => fill(words.plan.noticeLate, { day: formatDay(language.locale, day) });
}

/**
 * The last day of an act, in words: after the safe day, the latest arguable one, or to act today. None where a missing answer
 * may bring it forward, or where it was done.
 */
export function useActDay({ asOf, deadlines }: Assessment) {
  const { plan } = useFirstPart().words;
  const dayWords = useDayWords(asOf);
  const tryToday = useTryToday();
  const noticeLate = useNoticeLate();
  return (act: Pick<DayZero, 'id' | 'lastDay'>): string | null => {
    const { lastDay: day } = act;
    if (!day || isEarlierPossible(act, deadlines)) return null;
    const clocks = clocksOf(act, deadlines);
    if (clocks.some((clock) => isNoticeSent(clock) || clock.doneOn !== undefined)) return null;
    const late = clocks.filter(({ state }) => state === 'between');
    const [today] = late.filter(isForToday);
    if (today) return tryToday(today);
    const [latest] = late.flatMap(({ latestDay }) => latestDay ?? []).toSorted(compareDays);
    if (latest) return fill(plan.stepPerhapsBy, { day: dayWords(latest) });
    if (act.id === 'notice' && day < asOf) return noticeLate(day);
    const isOuter = clocks.some(isOuterLimit);
    return fill(isOuter ? plan.dayZeroOuter : plan.dayZeroBy, { day: dayWords(day) });
  };
}

/** The clock that ends first of those still open, or of those among them that `counts` tells. */
export function firstDeadline(
  assessment: Pick<Assessment, 'dayZero' | 'deadlines' | 'routes'>,
  counts: (clock: Clock) => boolean = () => true,
): Clock | undefined {
  const open = toActOn(assessment).filter(
    (clock) => dayToAct(clock) !== null && !waitsForCountry(clock, assessment.deadlines) && counts(clock),
  );
  return open.toSorted((a, b) => compareDays(dayToAct(a) ?? '', dayToAct(b) ?? ''))[0];
}

/** The terms of the platform allow a shorter time for some orders. */
export const mayEndEarlier = ({ clock, lastDay }: FirstDeadline, { deadlines }: Assessment): boolean =>
  deadlines.some(
    ({ name, lastDay: last, assumed }) =>
      name === clock &&
      last === lastDay &&
      (assumed.includes('may-be-shorter') || assumed.includes('other-sellers-may-differ')),
  );

/** The day of the release is not known: seven days from today, an estimate, stand for it (5.2 `auto_release`). */
export const isEstimate = ({ clock, lastDay }: FirstDeadline, deadlines: readonly Clock[]): boolean =>
  deadlines.some(
    ({ name, lastDay: last, assumed }) =>
      name === clock && last === lastDay && assumed.includes('auto-release-within-7-days'),
  );

/** So many days before the end it is marked strongly. */
export const SOON = 30;

/** So few days before the end nothing without a day of its own goes before it: for a recall hours count (R1a). */
const HURRY = 3;

/** A transfer that may be called back: its hours count (5.2 `recall`, `kill_chain`). */
const RECALLS: readonly string[] = ['recall', 'kill_chain'] satisfies readonly ClockName[];

export const isRecall = ({ firstDeadline }: Route): boolean =>
  firstDeadline !== null && RECALLS.includes(firstDeadline.clock);

const endsIn =
  (days: number, asOf: string) =>
  ({ firstDeadline }: Route): boolean =>
    firstDeadline !== null && compareDays(firstDeadline.lastDay, asOf) <= days;

/** Those that end on a day, the one that ends first before. */
export const byEnd = (routes: readonly Route[]): readonly Route[] =>
  routes
    .flatMap((route) => (route.firstDeadline ? [{ route, day: route.firstDeadline.lastDay }] : []))
    .toSorted((a, b) => compareDays(a.day, b.day))
    .map(({ route }) => route);

/** A recall that is not named beside the first route, as the money may be owed (R48-freight): it ends in days, whatever it is. */
export const hurriedRecall = ({ asOf, firstRoute, parallel, routes }: Assessment): readonly Route[] =>
  routes
    .filter((route) => ![firstRoute, ...parallel].includes(route.id) && isOpen(route))
    .filter((route) => isRecall(route) && endsIn(HURRY, asOf)(route));

/** The routes beside the first one, in their order. */
const beside = (assessment: Assessment): readonly Route[] =>
  assessment.parallel.flatMap((id) => routeOf(assessment, id) ?? []);

/** Whether Chinese law governs the claim is not known. */
const LAW_OPEN = ['governing-law-unknown', 'three-years-law-unknown', 'basis-unknown'] as const;

/** A demand in time is enough by Chinese law (R24; CC 195, LIM 8): the suit does not have to hurry. */
const isStoppedByDemand = ({ dayZero, deadlines }: Assessment, { firstDeadline }: Route): boolean =>
  (firstDeadline?.clock === 'limitation_sale' || firstDeadline?.clock === 'limitation_general') &&
  !deadlines.some(
    (clock) =>
      clock.name === firstDeadline.clock &&
      (lawAbroadUnread(clock) || specialLawUnread(clock) || LAW_OPEN.some((id) => clock.assumed.includes(id))),
  ) &&
  actsNow({ dayZero }).some(({ id, reasons }) => id === 'limitation' && reasons.some(({ rule }) => rule === 'R24'));

/** Those whose time ends soon: they cannot wait for the steps of the first. */
export const endingSoon = (assessment: Assessment): readonly Route[] =>
  beside(assessment).filter((route) => endsIn(SOON, assessment.asOf)(route) && !isStoppedByDemand(assessment, route));

/** The others that are recommended. */
export const recommendedBeside = (assessment: Assessment): readonly Route[] => {
  const soon = endingSoon(assessment);
  return beside(assessment).filter((route) => route.verdict === 'recommended' && !soon.includes(route));
};

/**
 * The first route and those beside it that end in days, by their day. Of those beside it not what is only arguable, but always
 * the recall of money that went astray.
 */
export function urgentRoutes(assessment: Assessment): readonly Route[] {
  const { asOf, firstRoute } = assessment;
  const first = routeOf(assessment, firstRoute);
  const inDays = endsIn(HURRY, asOf);
  const others = endingSoon(assessment).filter(
    (route) => (inDays(route) && route.firstDeadline?.safe) || (isRecall(route) && isAstray(assessment)),
  );
  return byEnd([...(first && inDays(first) ? [first] : []), ...others]);
}

/** Acts of the first day whose last day is ahead and not after this one, by that day. */
export const actsBy = ({ asOf, dayZero }: Assessment, day: string): readonly DayZero[] =>
  actsNow({ dayZero })
    .flatMap((act) =>
      act.lastDay !== null && act.lastDay >= asOf && act.lastDay <= day ? [{ act, by: act.lastDay }] : [],
    )
    .toSorted((x, y) => compareDays(x.by, y.by))
    .map(({ act }) => act);

/** With the recall of money that went astray goes the report to the police at both ends. */
export const policeWithRecall = (assessment: Assessment): readonly Route[] =>
  urgentRoutes(assessment).some(isRecall)
    ? recommendedBeside(assessment).filter(({ notes }) => notes.steps.includes(BOTH_ENDS))
    : [];

/** The platform holds the money, so the dispute there does not depend on its usual time. */
const HELD: readonly RouteReason['rule'][] = ['R7', 'R7-open', 'R7-refused'];

/** Money that the platform holds: the dispute there is first in the ranking (R7). */
const isHeld = ({ reasons }: Route): boolean =>
  reasons.some(({ rule, outcome }) => HELD.includes(rule) && outcome === 'recommended');

/** Routes that do not end in days, but soon, and before the first route, by their day; a day that is an estimate can be any. */
export function endingBefore(assessment: Assessment): readonly Route[] {
  const first = routeOf(assessment, assessment.firstRoute);
  if (first && isHeld(first)) return [];
  const by = first?.firstDeadline?.lastDay;
  const urgent = urgentRoutes(assessment);
  const isBefore = ({ firstDeadline: day }: Route): boolean =>
    by === undefined || (day !== null && (isEstimate(day, assessment.deadlines) || day.lastDay < by));
  return byEnd(endingSoon(assessment)).filter((route) => !urgent.includes(route) && isBefore(route));
}

/**
 * Those of them that stand in the head before a first route that neither ends in days nor runs. Not what is only arguable, or
 * costs more than it brings.
 */
export function soonBefore(assessment: Assessment): readonly Route[] {
  const first = routeOf(assessment, assessment.firstRoute);
  if (first && (urgentRoutes(assessment).includes(first) || isRunning(first))) return [];
  return endingBefore(assessment).filter((route) => route.firstDeadline?.safe && route.worth !== 'no');
}

/** What cannot wait for the first route. */
export function beforeFirst(assessment: Assessment): readonly Route[] {
  const urgent = urgentRoutes(assessment);
  const at = urgent.findIndex(({ id }) => id === assessment.firstRoute);
  const sooner = at < 0 ? urgent : urgent.slice(0, at);
  const police = sooner.some(isRecall) ? policeWithRecall(assessment) : [];
  return [...sooner, ...police, ...soonBefore(assessment)];
}

/** The first day of a way that has to wait for one (R3b, R11d): the earliest of the route. */
export const firstDayOf = ({ methods }: Route): string | undefined =>
  methods.flatMap(({ notBefore }) => notBefore ?? []).toSorted(compareDays)[0];

/** Routes that are not open yet, but from a day that comes soon. */
export const opensSoon = ({ asOf, firstRoute, routes }: Assessment): readonly Route[] =>
  routes.filter((route) => {
    const day = firstDayOf(route);
    return route.verdict === 'not-now' && route.id !== firstRoute && day && compareDays(day, asOf) <= SOON;
  });

/** The time for the notice of defects is over, and by a law that is not known the seller can still be told in time (R9). */
const lateSince = ({ asOf, dayZero, deadlines }: Assessment): string | undefined =>
  dayZero
    .filter(({ id, reasons }) => id === 'notice' && reasons.some(({ rule }) => rule === 'R9'))
    .filter((act) => clocksOf(act, deadlines).every(({ state }) => state === 'over'))
    .flatMap(({ lastDay }) => lastDay ?? [])
    .find((day) => day < asOf);

/** The notice that ends the contract under the convention: its time has no day, and runs now (CISG 49(2)). */
const END_SOON = 'end-soon';

/** Sued on a sale: what is a defence, and what needs a counterclaim. */
const PRICE_DEFENCE = 'O14-sale';

/** To end the contract soon, in words; nothing where that time does not run. */
export function useEndSoon() {
  const { words, held, language } = useFirstPart();
  const { space } = jointsOf(language.locale);
  return ({ deadlines, outcomes }: Assessment): string | undefined => {
    if (!deadlines.some((clock) => countsHere(clock) && clock.assumed.includes(END_SOON))) return undefined;
    // SAL 31(2).
    const inSuit = isSued(held.facts) && outcomes.some(({ id }) => id === PRICE_DEFENCE);
    return [
      words.clocks.assumed[END_SOON],
      ...(inSuit ? [words.plan.endInSuit] : []),
      ...(mayBeClosedCompany(held.facts) ? [words.plan.endIfClosed] : []),
    ].join(space);
  };
}

/** The notice of defects that waits (`noticeWaits`), or that was not sent and is late, in words. */
export function useNotice() {
  const { words, held } = useFirstPart();
  const { noticeUnsent, noticeWaits: waits } = words.plan;
  const noticeLate = useNoticeLate();
  return (assessment: Assessment): string | undefined => {
    const unsent = known(held.facts, 'defect.noticeSent') === 'no';
    // Only its day is missing.
    if (sentByProof(held.facts)) return undefined;
    if (noticeWaits(assessment, held.facts['defect.noticeSent'])) return unsent ? noticeUnsent : waits;
    const late = unsent ? lateSince(assessment) : undefined;
    return late && noticeLate(late);
  };
}

/** The day on which the usual time of a route ended, in words; null where it has not. */
export function useEnded() {
  const { words, language } = useFirstPart();
  const { routeEnded, routeEndedAsk, routeEndedClaim } = words.plan;
  const says = ({ id, reasons }: Pick<Route, 'id' | 'reasons'>): string => {
    if (isCourt(id) || id === 'arbitration') return routeEndedClaim;
    return reasons.some(({ rule }) => HELD.includes(rule)) ? routeEnded : routeEndedAsk;
  };
  return (route: Pick<Route, 'id' | 'endedOn' | 'reasons'>): string | null =>
    route.endedOn ? fill(says(route), { day: formatDay(language.locale, route.endedOn) }) : null;
}

/**
 * What speaks against a route that is named first or beside the first: that by the figures it costs more than it brings, and that
 * its usual time has ended. A case that runs is kept whatever it costs: who stays away can lose it. Without an answer on assets
 * the chance to collect is put low, and known ones raise it, if not always enough.
 */
export function useCautions() {
  const { plan } = useFirstPart().words;
  const ended = useEnded();
  return (route: Route): readonly string[] => {
    const costly = route.missing.includes('seller.assets') ? plan.parallelCostlyOpen : plan.parallelCostly;
    const isCostly = route.worth === 'no' && !isRunning(route);
    return [isCostly ? costly : null, ended(route)].filter((said) => said !== null);
  };
}

/** Whole years of the calendar from one day to a later one. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addYears(from, years) > to ? years - 1 : years;
}

/** A day written out with its distance from today: `29 January 2027, in 69 days`. */
export function useDayWords(asOf: string) {
  const { words, language } = useFirstPart();
  const { deadlineOn, inDays, daysAgo, inYears, inYearsMore, yearsAgo, yearsAgoMore, today } = words.plan;
  return (day: string): string => {
    const days = compareDays(day, asOf);
    const [from, to] = days < 0 ? [day, asOf] : [asOf, day];
    const years = yearsBetween(from, to);
    const [ahead, ago] =
      years === 0
        ? [inDays, daysAgo]
        : addYears(from, years) === to
          ? [inYears, yearsAgo]
          : [inYearsMore, yearsAgoMore];
    const when =
      days === 0 ? today : plural(language.locale, years === 0 ? Math.abs(days) : years, days > 0 ? ahead : ago);
    return fill(deadlineOn, { day: formatDay(language.locale, day), when });
  };
}
