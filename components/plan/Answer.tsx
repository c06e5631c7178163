'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Assessment, City, InternetCourt } from '@/rules/assessment';
import { addDays } from '@/rules/days';
import type { DayZero, Route } from '@/rules/routes/printed-route';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Text } from '../ui/Text';
import { answersOf } from './acts';
import { actsBy, beforeFirst, isRecall, urgentRoutes, useCautions } from './days';
import { decisive } from './decisive';
import { FirstDeadline } from './FirstDeadline';
import { useFirstPart } from './PlanContext';
import { isRunning, routeName, routeOf } from './route-name';
import { useFirstStep } from './step-list';
import { besideDecided, useDecided } from './useDecided';
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

/** Acts that end within so many days stand in the head, before the first route (section 7: a clock within seven days). */
const ACTS_IN_HEAD = 7;

function actsInHead(assessment: Assessment): readonly DayZero[] {
  const soon = addDays(assessment.asOf, ACTS_IN_HEAD);
  const [urgent] = urgentRoutes(assessment).flatMap(({ firstDeadline }) => firstDeadline?.lastDay ?? []);
  return actsBy(assessment, urgent !== undefined && urgent < soon ? urgent : soon);
}

interface FirstRouteProps {
  readonly assessment: Assessment;
  /** What cannot wait for it: acts and routes. */
  readonly acts: readonly DayZero[];
  readonly before: readonly Route[];
  /** Something was told before. */
  readonly isThen: boolean;
}

/** What cannot wait, then the first route in one sentence, and why it comes first. */
function FirstRoute({ assessment, acts, before, isThen }: FirstRouteProps) {
  const { words } = useFirstPart();
  const { plan } = words;
  const says = useRouteSays()(assessment);
  const cautions = useCautions();
  const route = routeOf(assessment, assessment.firstRoute);
  const comesThen = isThen || acts.length + before.length > 0;
  return (
    <>
      {acts.map(({ id }) => (
        <p key={id} className={LEAD}>
          <Text>{fill(plan.first, { route: words.routes.acts[id] })}</Text>
        </p>
      ))}
      {before.map((one) => (
        <p key={one.id} className={LEAD}>
          <Text>
            {isRecall(one) && one.notes.steps.includes('recall-transfer')
              ? plan.recallFirst
              : fill(plan.first, { route: routeName(assessment, one.id, words).name })}
          </Text>
        </p>
      ))}
      <p className={comesThen ? 'mt-1 text-lg leading-snug font-semibold' : LEAD}>
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
  const told = decided.length > 0 ? [] : beforeFirst(assessment);
  const cautions = useCautions();
  // What speaks against a route stands with it below; here only what is worth doing beside the first.
  const parallel = besideDecided(assessment, decided).filter(
    (route) => !told.includes(route) && cautions(route).length === 0,
  );
  const first = routeOf(assessment, assessment.firstRoute);
  // The seller has sued: to answer in time comes before all else, and is told with the case itself where that comes first.
  const acts = actsInHead(assessment);
  const toldFirst = acts.length + told.length > 0;
  const isToldByCase = decided.length === 0 && !toldFirst && first !== undefined && isRunning(first);
  const answers = answersOf(assessment);
  const leads = [
    ...(answers.includes('appeal') ? [plan.appealFirst] : []),
    ...(answers.includes('answer-complaint') && !isToldByCase ? [plan.answerFirst] : []),
  ];
  const today = useFirstStep(assessment);
  const courtPart = (
    <section className="p-5 sm:p-6">
      <h2 className="font-medium text-muted">{plan.courtTitle}</h2>
      <p className={LEAD}>{sentence(court)}</p>
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
      {decided.length > 0 ? (
        decided.map((said) => (
          <p key={said} className="mt-1 text-xl leading-snug font-semibold">
            <Text>{said}</Text>
          </p>
        ))
      ) : (
        <FirstRoute assessment={assessment} acts={acts} before={told} isThen={leads.length > 0} />
      )}
      {today && !decided.includes(today) && (
        <p className="mt-3 border-s-4 border-accent ps-3">
          <strong>
            {plan.todayStep}
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
  const isTodoFirst = leads.length > 0 || court.background || toldFirst;
  return (
    <div className="divide-y divide-line rounded-xl border-2 border-accent bg-surface">
      {isTodoFirst ? todo : courtPart}
      {isTodoFirst ? courtPart : todo}
      <FirstDeadline assessment={assessment} />
    </div>
  );
}
