'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Assessment, City, InternetCourt } from '@/rules/assessment';
import { addDays } from '@/rules/days';
import type { Route } from '@/rules/routes/printed-route';
import { type NoteId, RECALL_STEPS } from '@/rules/routes/route-notes';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Text } from '../ui/Text';
import { answersOf } from './acts';
import { isRecall, soonBefore, useCautions } from './days';
import { decisive } from './decisive';
import { FirstDeadline } from './FirstDeadline';
import { useFirstPart } from './PlanContext';
import { isBound, isRunning, routeName, routeOf } from './route-name';
import {
  type Due,
  dueBy,
  firstOf,
  hasRealSeller,
  isRecallStep,
  isToLook,
  LOOK,
  REAL_SELLER,
  useFirstStep,
  useSteps,
} from './step-list';
import { besideDecided, isDecided, useDecided } from './useDecided';
import { verdictKey } from './verdict';

/** A reason of more signs than these is too long for the answer. */
export const LONGEST_REASON = 120;

/** Why the first route comes first, in a short sentence; where none decides, or something else goes first, what the route is. */
function useRouteSays() {
  const { words } = useFirstPart();
  const sentences = words.routeReasons;
  return (assessment: Assessment): string | undefined => {
    const { firstRoute, internetCourt } = assessment;
    const route = routeOf(assessment, firstRoute);
    if (!route) return undefined;
    const reason = sentences[decisive(route)[0]?.rule ?? ''];
    return reason && reason.length <= LONGEST_REASON && !internetCourt.background
      ? reason
      : routeName(assessment, route.id, words).short;
  };
}

/** The company is deregistered, and its owners can be sued in its place. */
const ownersAnswer = ({ liable }: Assessment): boolean =>
  liable.some(({ rule, finding }) => ['LIA-1c', 'LIA-1d', 'LIA-1e'].includes(rule) && finding === 'yes');

/** One sentence on the Internet Court. */
export function useCourtSentence() {
  const { words, language } = useFirstPart();
  return (court: InternetCourt): string => {
    const cities = (Object.keys(court.cities) as City[]).filter((city) => court.cities[city].verdict === court.verdict);
    const names = cities.map((city) => words.plan.courtNames[city]);
    return fill(words.plan.court[verdictKey(court)], { cities: formatList(language.locale, names, 'disjunction') });
  };
}

const LEAD = 'mt-1 text-xl leading-snug font-semibold sm:text-2xl';
const THEN = 'mt-1 text-lg leading-snug font-semibold';

/** Acts that end within so many days stand in the head (section 7: a clock within seven days). */
const ACTS_IN_HEAD = 7;

interface FirstRouteProps {
  readonly assessment: Assessment;
  /** What cannot wait for it. */
  readonly before: readonly Due[];
  /** What ends in days, but not before it. */
  readonly after: readonly Due[];
  /** Something was told before. */
  readonly isThen: boolean;
}

/** The step that asks the bank for the recall: its hours count. */
const recallOf = (due: Due): string | undefined =>
  due.is === 'route' && isRecall(due.route)
    ? due.route.notes.steps.find((id) => (RECALL_STEPS as readonly string[]).includes(id))
    : undefined;

/** What cannot wait, then the first route in one sentence, and why it comes first. */
function FirstRoute({ assessment, before, after, isThen }: FirstRouteProps) {
  const { words } = useFirstPart();
  const { plan } = words;
  const says = useRouteSays()(assessment);
  const cautions = useCautions();
  const route = routeOf(assessment, assessment.firstRoute);
  const comesThen = isThen || before.length > 0;
  const nameOf = (due: Due): string =>
    due.is === 'act' ? words.routes.acts[due.act.id] : routeName(assessment, due.route.id, words).name;
  const sayBefore = (due: Due): string => {
    const recall = words.steps[recallOf(due) ?? ''];
    if (recall) return recall;
    return due.is === 'route' && isToLook(due.route) ? plan.lookFirst : fill(plan.first, { route: nameOf(due) });
  };
  return (
    <>
      {before.map((due) => (
        <p key={nameOf(due)} className={LEAD}>
          <Text>{sayBefore(due)}</Text>
        </p>
      ))}
      <p className={comesThen ? THEN : LEAD}>
        {route ? (
          <Text>
            {fill(comesThen ? plan.firstThen : plan.first, { route: routeName(assessment, route.id, words).name })}
          </Text>
        ) : (
          plan.firstNone
        )}
      </p>
      {says && !comesThen && (
        <p className="mt-1">
          <Text>{says}</Text>
        </p>
      )}
      {route &&
        cautions(route).map((said) => (
          <p key={said} className="mt-1 text-muted">
            {said}
          </p>
        ))}
      {after.map((due) => (
        <p key={nameOf(due)} className={THEN}>
          <Text>{fill(plan.firstThen, { route: nameOf(due) })}</Text>
        </p>
      ))}
    </>
  );
}

/** The answer first: the Internet Court in one sentence, the first route in one sentence. */
export function Answer({ assessment }: { readonly assessment: Assessment }) {
  const { words, language } = useFirstPart();
  const { plan } = words;
  const { colon } = jointsOf(language.locale);
  const sentence = useCourtSentence();
  const { internetCourt: court } = assessment;
  const decided = useDecided(assessment);
  const own = isDecided(assessment);
  const due = own ? [] : dueBy(assessment, addDays(assessment.asOf, ACTS_IN_HEAD));
  const first = routeOf(assessment, assessment.firstRoute);
  const at = due.findIndex((one) => one.is === 'route' && one.route === first);
  const soon = own ? [] : soonBefore(assessment);
  const hurried = at < 0 ? due : due.slice(0, at);
  const before: readonly Due[] = [...hurried, ...soon.map((route): Due => ({ is: 'route', route }))];
  const after = at < 0 ? [] : due.slice(at + 1);
  const cautions = useCautions();
  // What speaks against a route stands with it below; here only what is worth doing beside the first.
  const steps = useSteps(assessment);
  const placeOf = (route: Route): number => {
    const place = steps.findIndex((step) => 'route' in step && step.route === route);
    return place < 0 ? steps.length : place;
  };
  const parallel = besideDecided(assessment)
    .filter(
      (route) =>
        ![...before, ...after].some((one) => one.is === 'route' && one.route === route) && cautions(route).length === 0,
    )
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  // The seller has sued: to answer in time comes before all else, and is told with the case itself where that comes first.
  const isToldByCase = decided.length === 0 && before.length === 0 && first !== undefined && isRunning(first);
  const answers = answersOf(assessment);
  const leads = [
    ...(answers.includes('appeal') ? [plan.appealFirst] : []),
    ...(answers.includes('answer-complaint') && !isToldByCase ? [plan.answerFirst] : []),
  ];
  // Something comes before any route.
  const isThen = leads.length > 0 || (decided.length > 0 && !own);
  const step = useFirstStep(assessment, steps);
  // The bank is told above it; an impostor was paid: what else is to be done today is to tell the real seller.
  const isBankTold = isRecallStep(step, words.steps) && before.some((one) => recallOf(one) !== undefined);
  // So is the look at the order.
  const isLookTold = step === words.steps[LOOK] && before.some((one) => one.is === 'route' && isToLook(one.route));
  const today = isBankTold || isLookTold ? undefined : step;
  // The first step of what is told above it, and the answer to the seller's suit, keep that name.
  const firstOfList = firstOf(steps);
  const isOfBefore = before.some((one) =>
    one.is === 'act'
      ? firstOfList?.is === 'act' && firstOfList.act === one.act
      : (firstOfList?.is === 'route' && firstOfList.route === one.route) ||
        (firstOfList?.is === 'note' && one.route.notes.steps.includes(firstOfList.id as NoteId)),
  );
  const isAnswer = firstOfList?.is === 'note' && answers.some((id) => id === firstOfList.id);
  const stepTitle = before.length > 0 && !isOfBefore && !isAnswer ? plan.alsoToday : plan.todayStep;
  const courtPart = (
    <section className="p-5 sm:p-6">
      <h2 className="font-medium text-muted">{plan.courtTitle}</h2>
      <p className={LEAD}>{sentence(court)}</p>
      {isBound(assessment) && <p className="mt-1">{plan.bound}</p>}
      {court.verdict === 'unknown' && (
        <p className="mt-2">
          {court.missing.length > 0 ? (
            <>
              {plural(language.locale, court.missing.length, plan.missingCount)}
              <Joint is="space" />
              <a href="#missing" className="text-accent underline underline-offset-4">
                {plan.toMissing}
              </a>
            </>
          ) : (
            plan.courtOpen
          )}
        </p>
      )}
      {court.background && (
        <div className="mt-3">
          <Notice>
            <p>{plan.background}</p>
          </Notice>
        </div>
      )}
    </section>
  );
  const todo = (
    <section className="p-5 sm:p-6">
      <h2 className="font-medium text-muted">{plan.firstTitle}</h2>
      {leads.map((said) => (
        <p key={said} className={LEAD}>
          {said}
        </p>
      ))}
      {decided.map((said) => (
        <p key={said} className="mt-1 text-xl leading-snug font-semibold">
          <Text>{said}</Text>
        </p>
      ))}
      {!own && <FirstRoute assessment={assessment} before={before} after={after} isThen={isThen} />}
      {isBankTold && hasRealSeller(assessment) && (
        <p className="mt-3 border-s-4 border-accent ps-3">
          <a href="#steps" className="text-accent underline underline-offset-4">
            <Text>{words.steps[REAL_SELLER] ?? ''}</Text>
          </a>
        </p>
      )}
      {today && !decided.includes(today) && (
        <p className="mt-3 border-s-4 border-accent ps-3">
          <strong>
            {stepTitle}
            {colon}
          </strong>
          <a href="#steps" className="text-accent underline underline-offset-4">
            <Text>{today}</Text>
          </a>
        </p>
      )}
      {ownersAnswer(assessment) && (
        <p className="mt-3">
          {plan.othersAnswer}
          <Joint is="space" />
          <a href="#liable" className="text-accent underline underline-offset-4">
            {plan.liableTitle}
          </a>
        </p>
      )}
      {parallel.length > 0 && (
        <>
          <p className="mt-3 font-medium">{plan.parallel}</p>
          <ul className="list-disc ps-5 marker:text-accent">
            {parallel.map((route) => (
              <li key={route.id}>
                <Text>{routeName(assessment, route.id, words).name}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
  // Where something cannot wait, or comes before the question of the court, it stands first on a small screen.
  const isTodoFirst = isThen || hurried.length > 0 || court.background;
  return (
    <div className="divide-y divide-line rounded-xl border-2 border-accent bg-surface">
      {isTodoFirst ? todo : courtPart}
      {isTodoFirst ? courtPart : todo}
      <FirstDeadline assessment={assessment} told={today} />
    </div>
  );
}
