'use client';
import type { Assessment } from '@/rules/assessment';
import { addDays, compareDays } from '@/rules/days';
import type { FactId, Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import type { DayZero, Route, RouteReason } from '@/rules/routes/printed-route';
import { type NoteId, RECALL_STEPS } from '@/rules/routes/route-notes';
import { actsLater, actsNow, answersOf, BOTH_ENDS } from './acts';
import {
  actsBy,
  byEnd,
  endingBefore,
  endingSoon,
  forToday,
  hurriedRecall,
  isRecall,
  opensSoon,
  policeWithRecall,
  recommendedBeside,
  SOON,
  urgentRoutes,
  useEndSoon,
  useNotice,
} from './days';
import { useFirstPart } from './PlanContext';
import { isRunning, routeName, routeOf } from './route-name';
import { isDecided, useDecided } from './useDecided';

/** One thing to do. */
export type Step =
  /** A step of a route, told by itself. */
  | { readonly is: 'note'; readonly id: string }
  /** What is told of the case and not of a route: a claim that was decided, a notice that waits; `of`: the act that explains it. */
  | { readonly is: 'said'; readonly text: string; readonly of?: DayZero['id'] | undefined }
  | { readonly is: 'act'; readonly act: DayZero }
  /** A step of the first route. */
  | { readonly is: 'own'; readonly id: string; readonly route: Route }
  /** Another route with its next steps; `soon`: its time ends soon; `last`: a suit, for when what stands before it fails. */
  | {
      readonly is: 'route';
      readonly route: Route;
      readonly steps: readonly string[];
      readonly soon: boolean;
      readonly last?: boolean;
    }
  /** R11f: only the platform can say whether it still takes a dispute. */
  | { readonly is: 'ask'; readonly route: Route }
  /** A route that opens on a day to come. */
  | { readonly is: 'coming'; readonly route: Route };

/** Of a route beside the first, so many steps are told; the others stand with the route. */
const STEPS_OF_ANOTHER = 2;

/** The platform may still hold the money (R7): a look at the order tells it, and stands before the steps of another first route. */
export const LOOK: NoteId = 'look-held';

/** Whether the platform holds the money is not known, and no other time for a dispute there is known to be open. */
export const isToLook = ({ notes, firstDeadline }: Route): boolean =>
  notes.steps.includes(LOOK) &&
  notes.steps.includes('open-dispute' satisfies NoteId) &&
  (firstDeadline === null || firstDeadline.clock === 'auto_release');

/** A dispute that is open on the platform has times of its own. */
const FOLLOW: NoteId = 'follow-dispute';

/** The time of the bank to refuse the documents of a letter of credit is short, and has no day here (R6b). */
const CREDIT: NoteId = 'check-credit-documents';

/** B7: the agent ordered in its own name, and complains from its account (CC 925, 926). */
const AGENT: NoteId = 'agent-acts';

/** R3d: a card dispute whose time runs waits for this offer alone. */
export const OFFER: NoteId = 'offer-return';

/** R11f: whether the platform still takes a dispute beside the first route is not known, and only it can say. */
export const ASK: RouteReason['rule'] = 'R11f';

/** procedure.md 5: in the first hours the real seller is told, too, and not only by those who talk or report. */
export const REAL_SELLER: NoteId = 'tell-real-seller';

export const hasRealSeller = ({ routes }: Assessment): boolean =>
  routes.some(({ notes }) => notes.steps.includes(REAL_SELLER));

/** A fresh suit: its complaint, and the filing behind it; an arbitration: its start. */
const COMPLAINT: NoteId = 'complaint-form';
const START: NoteId = 'file-arbitration';

/** So many of these steps lead to the filing; none of a case that runs. */
const toFiling = (steps: readonly string[]): number =>
  steps.includes(COMPLAINT) ? steps.indexOf(COMPLAINT) + 2 : steps.indexOf(START) + 1;

/** R8: what may allow to hold the rest of the price back. */
const ORDER: FactId = 'contract.performanceOrder';

/** A part of the price is unpaid, and it is not known who performs first: to be looked up before the rest is paid. */
const mayHoldBack = ({ dayZero }: Assessment, facts: Facts): boolean =>
  known(facts, 'contract.balanceUnpaid') === 'yes' &&
  actsLater({ dayZero }).some(({ id, missing }) => id === 'withhold' && missing.includes(ORDER));

/** Who talks first can sue when that fails; the police, or a seller who is not known, are no such try. */
const TRIES: readonly unknown[] = ['negotiation', 'payment-reversal', 'platform-dispute'];

/** The talks and the letter: a notice that ends the contract goes before them, or with them (CISG 49(2)). */
const TALKS: readonly string[] = ['talk-with-date', 'letter-advised', 'letter-advised-abroad'] satisfies NoteId[];

/** R23: the freeze is step 1 of suit or arbitration; money that moves does not wait for the steps of another first route. */
const FREEZE: readonly NoteId[] = ['freeze-now', 'freeze-then-sue'];

const looks = (assessment: Assessment): boolean =>
  assessment.routes.some(({ id, notes }) => assessment.parallel.includes(id) && notes.steps.includes(LOOK)) &&
  ![...urgentRoutes(assessment), ...endingBefore(assessment)].some(({ notes }) => notes.steps.includes(LOOK));

/** Until when the card can be disputed, where only the offer of the return is missing. */
export const offerBy = ({ routes, deadlines }: Assessment): string | undefined =>
  routes
    .flatMap(({ notes, methods }) => (notes.steps.includes(OFFER) ? methods : []))
    .filter(({ verdict, reasons }) => verdict === 'not-now' && reasons.some(({ rule, sure }) => rule === 'R3d' && sure))
    .flatMap(({ payment }) =>
      deadlines.filter(
        (clock) => clock.name === 'chargeback' && clock.state === 'running' && clock.payment === payment,
      ),
    )
    .flatMap(({ lastDay }) => lastDay ?? [])
    .toSorted(compareDays)[0];

/** So, too, where the head says to act today on its window. */
function platformToAsk(assessment: Assessment): readonly Route[] {
  const soon = endingSoon(assessment);
  const isForToday = forToday(assessment).some(({ name }) => name === 'aliexpress');
  return assessment.routes.filter(
    (route) =>
      assessment.parallel.includes(route.id) &&
      !soon.includes(route) &&
      !route.notes.steps.includes(FOLLOW) &&
      ((isForToday && route.id === 'platform-dispute') || route.reasons.some(({ rule, sure }) => rule === ASK && sure)),
  );
}

/** An act or a route that ends in days. */
export type Due = { readonly is: 'act'; readonly act: DayZero } | { readonly is: 'route'; readonly route: Route };

/**
 * The acts until this day and the routes that end in days, by their days (section 7: the acts on top; on the same day first);
 * with a recall the report to the police. The order of the head and of the list.
 */
export function dueBy(assessment: Assessment, until: string): readonly Due[] {
  const { asOf } = assessment;
  const police = policeWithRecall(assessment);
  const acts = actsBy(assessment, until).map((act) => ({ due: [{ is: 'act', act } as Due], day: act.lastDay ?? asOf }));
  const routes = urgentRoutes(assessment).map((urgent) => ({
    due: [urgent, ...(isRecall(urgent) ? police : [])].map((route): Due => ({ is: 'route', route })),
    day: urgent.firstDeadline?.lastDay ?? asOf,
  }));
  return [...acts, ...routes].toSorted((a, b) => compareDays(a.day, b.day)).flatMap(({ due }) => due);
}

/** Steps of another route that stand before those of the first. */
function stepsBefore(assessment: Assessment): readonly NoteId[] {
  const { firstRoute, parallel, routes } = assessment;
  const ofBeside = (step: NoteId): boolean =>
    routes.some(({ id, notes }) => parallel.includes(id) && notes.steps.includes(step));
  const ofOther = (step: NoteId): boolean =>
    routes.some(({ id, notes }) => id !== firstRoute && notes.steps.includes(step));
  return [
    ...(looks(assessment) ? [LOOK] : []),
    ...(ofBeside(FOLLOW) ? [FOLLOW] : []),
    ...(ofOther(CREDIT) ? [CREDIT] : []),
    ...(ofOther(OFFER) && offerBy(assessment) !== undefined ? [OFFER] : []),
  ];
}

const isFreezeFirst = ({ flags }: Pick<Assessment, 'flags'>): boolean => flags.includes('preservation-first');

/** The freeze comes first, and the steps of the first route do not tell it. */
function freezeOf({ flags, firstRoute, routes }: Assessment): readonly NoteId[] {
  if (!isFreezeFirst({ flags })) return [];
  const told = routes.some(({ id, notes }) => id === firstRoute && notes.steps.includes('freeze-now'));
  return told ? [] : FREEZE.filter((step) => routes.some(({ notes }) => notes.steps.includes(step)));
}

/**
 * What to do, in order; the first can be done today. The answer to the seller's suit; then by their days the acts and the routes
 * that end in days (section 7: none: last), with a recall the report to the police; acts whose day is over; the steps of a case
 * that runs; a notice of defects whose time is not known; the acts without a day or with one that is far; the freeze where it
 * comes first; other routes whose time ends soon; a look at the order where the platform may still hold the money, an open
 * dispute there, the check of an unpaid letter of credit, the offer for which a card dispute waits, a question to the platform;
 * the steps of the first route, and before its talks the notice that ends the contract; what opens on a day to come; the other
 * routes that are recommended. Each step is told once.
 */
export function useSteps(assessment: Assessment): readonly Step[] {
  const { words, held } = useFirstPart();
  const { facts } = held;
  const decided = useDecided(assessment);
  const sayNotice = useNotice();
  const endSoon = useEndSoon()(assessment);
  const { asOf } = assessment;
  const first = routeOf(assessment, assessment.firstRoute);
  const acts = actsNow(assessment);
  const waits = acts.some(({ id }) => id === 'notice') ? undefined : sayNotice(assessment);
  const answers = answersOf(assessment);
  const freeze = freezeOf(assessment);
  const before = stepsBefore(assessment);
  const urgent = urgentRoutes(assessment);
  const toRealSeller = urgent.some(isRecall) && hasRealSeller(assessment) ? [REAL_SELLER] : [];
  const told: readonly string[] = [...answers, ...freeze, ...before, ...toRealSeller];
  const isChatTold = acts.some(({ id }) => id === 'export-chat');
  const untold = (all: readonly string[]): readonly string[] =>
    all.filter((id) => !told.includes(id) && !(id === 'export-chat' && isChatTold));
  const sooner = [...endingBefore(assessment), ...hurriedRecall(assessment)];
  const soon = [...endingSoon(assessment), ...sooner];
  // The agent has the account of the order, so a dispute that ends soon needs it before its own step.
  const isAgentSoon = soon.some(({ id, notes }) => id !== first?.id && notes.steps.includes(AGENT));
  const own =
    isDecided(assessment) || !first ? [] : untold(first.notes.steps).filter((id) => !(id === AGENT && isAgentSoon));
  const toldOnce = new Set(own);
  const ofRoute = (route: Route): Step => {
    const isFresh = toFiling(route.notes.steps) > 0;
    const next = untold(route.notes.steps).filter((id) => !toldOnce.has(id) && !(isFresh && isAside(id, facts)));
    const to = isFresh ? toFiling(next) : next.indexOf(BOTH_ENDS) + 1;
    const steps = next.slice(0, Math.max(STEPS_OF_ANOTHER, to));
    for (const id of steps) toldOnce.add(id);
    const isSoon = soon.includes(route);
    // Where assets are moved away, a freeze does not wait for the talks.
    const isHurried = isSoon || isFreezeFirst(assessment) || isMovedAway(facts);
    const last = isFresh && !isHurried && TRIES.includes(first?.id) && !isDecided(assessment);
    return { is: 'route', route, steps, soon: isSoon, last };
  };
  const notes = (ids: readonly string[]): readonly Step[] => ids.map((id) => ({ is: 'note', id }));
  const say = (texts: readonly (string | undefined)[], of?: DayZero['id']): readonly Step[] =>
    texts.flatMap((text) => (text ? [{ is: 'said', text, of: cardOf(assessment, of) }] : []));
  const act = (some: readonly DayZero[]): readonly Step[] => some.map((one) => ({ is: 'act', act: one }));
  const ofFirst: readonly Step[] = first ? own.map((id) => ({ is: 'own', id, route: first })) : [];

  const police = policeWithRecall(assessment);
  const due = dueBy(assessment, addDays(asOf, SOON));
  const isPast = ({ lastDay }: DayZero): boolean => lastDay !== null && lastDay < asOf;
  const near = due.flatMap((one) => (one.is === 'act' ? [one.act] : []));
  const far = acts.filter((one) => !near.includes(one) && !isPast(one));
  const ofDue = (one: Due): readonly Step[] => {
    if (one.is === 'act') return act([one.act]);
    const steps = one.route === first && !isDecided(assessment) ? ofFirst : [ofRoute(one.route)];
    return isRecall(one.route) ? [...steps, ...notes(toRealSeller)] : steps;
  };
  // A case that runs has times that the court sets.
  const goesOn = first !== undefined && isRunning(first) && !urgent.includes(first);
  const head = [
    ...notes(answers),
    ...say(decided),
    ...due.flatMap(ofDue),
    ...act(acts.filter(isPast)),
    ...(goesOn ? ofFirst : []),
    ...say([waits], 'notice'),
    ...act(far),
    ...notes(freeze),
    ...byEnd(sooner).map(ofRoute),
    ...notes(before),
    ...platformToAsk(assessment).map((route): Step => ({ is: 'ask', route })),
    ...say([mayHoldBack(assessment, facts) ? words.plan.beforeTheRest : undefined], 'withhold'),
  ];
  // Among the steps of other routes those of the first stand under its name.
  const isAmongOthers = head.some(({ is }) => is === 'route' || is === 'ask');
  const named: readonly Step[] =
    first && own.length > 0 && isAmongOthers ? [{ is: 'route', route: first, steps: own, soon: false }] : ofFirst;
  const main = goesOn || (first && urgent.includes(first)) ? [] : named;
  const end = say([endSoon], 'termination');
  // Before the talks, alone or under the name of their route.
  const talks = main.findIndex((step) =>
    step.is === 'route' ? step.steps.some(isTalk) : step.is === 'own' && isTalk(step.id),
  );
  const at = talks < 0 ? main.length : talks;
  return [
    ...head,
    ...main.slice(0, at),
    ...end,
    ...main.slice(at),
    ...byEnd(endingSoon(assessment).filter((route) => ![...urgent, ...sooner].includes(route))).map(ofRoute),
    ...opensSoon(assessment).map((route): Step => ({ is: 'coming', route })),
    ...recommendedBeside(assessment)
      .filter((route) => !police.includes(route))
      .map(ofRoute),
  ];
}

/** The card of the act stands on the page. */
const cardOf = ({ dayZero }: Assessment, of?: DayZero['id']): DayZero['id'] | undefined =>
  [...actsNow({ dayZero }), ...actsLater({ dayZero })].find(({ id }) => id === of)?.id;

const isTalk = (id: string): boolean => TALKS.includes(id);

const signsOf = (facts: Facts): readonly string[] => known(facts, 'seller.dissipation') ?? [];

/** There is a sign that assets vanish. */
const isMovedAway = (facts: Facts): boolean => signsOf(facts).some((sign) => sign !== 'none');

/** Without a sign that assets vanish the freeze is no step to begin with. */
const isAside = (id: string, facts: Facts): boolean =>
  id === ('freeze-before-suit' satisfies NoteId) && signsOf(facts).includes('none');

/** The first step is to ask the bank for the recall. */
export const isRecallStep = (step: string | undefined, words: { readonly [id: string]: string }): boolean =>
  step !== undefined && RECALL_STEPS.some((id) => words[id] === step);

/** The first of the steps that can be done today; nothing where nothing is to be done now. */
export const firstOf = (steps: readonly Step[]): Step | undefined => steps.find(({ is }) => is !== 'coming');

/** The same in words. */
export function useFirstStep(assessment: Assessment, steps: readonly Step[]): string | undefined {
  const { words } = useFirstPart();
  const step = firstOf(steps);
  switch (step?.is) {
    case 'said':
      return step.text;
    case 'act':
      return words.routes.acts[step.act.id];
    case 'ask':
      return words.routeReasons[ASK];
    case 'route':
      return words.steps[step.steps[0] ?? ''] ?? routeName(assessment, step.route.id, words).name;
    case 'note':
    case 'own':
      return words.steps[step.id];
    default:
      return undefined;
  }
}
