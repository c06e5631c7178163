'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Assessment, City, InternetCourt } from '@/rules/assessment';
import type { RouteId } from '@/rules/routes/printed-route';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Text } from '../ui/Text';
import { answersOf, costly, isCostly } from './acts';
import { beforeFirst, useEnded } from './days';
import { decisive } from './decisive';
import { FirstDeadline } from './FirstDeadline';
import { useFirstPart } from './PlanContext';
import { isRunning, routeName } from './route-name';
import { useFirstStep } from './Steps';
import { besideDecided, useDecided } from './useDecided';
import { verdictKey } from './verdict';

/** A reason of more signs than these is too long for the answer. */
export const LONGEST_REASON = 120;

/** Why the first route comes first, in a short sentence; where none decides, or something else goes first, what the route is. */
function useRouteSays() {
  const { words } = useFirstPart();
  const sentences = words.routeReasons;
  return (assessment: Assessment): string | undefined => {
    const { firstRoute, routes: all, internetCourt } = assessment;
    const route = all.find(({ id }) => id === firstRoute);
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

/** The first route in one sentence, why it comes first, and the first thing to do; before it what cannot wait (`beforeFirst`). */
function FirstRoute({ assessment }: { readonly assessment: Assessment }) {
  const { words, language } = useFirstPart();
  const { plan } = words;
  const { colon } = jointsOf(language.locale);
  const today = useFirstStep()(assessment);
  const says = useRouteSays()(assessment);
  const { firstRoute } = assessment;
  const before = beforeFirst(assessment);
  const route = assessment.routes.find(({ id }) => id === firstRoute);
  const firstEnded = useEnded()(route);
  // The seller has sued, and another route is the first one: to answer in time comes before it.
  const sued = answersOf(assessment).includes('answer-complaint') && !(route && isRunning(route));
  const isThen = sued || before.length > 0;
  return (
    <>
      {sued && <p className="mt-1 text-xl leading-snug font-semibold sm:text-2xl">{plan.answerFirst}</p>}
      {before.map(({ id }) => (
        <p key={id} className="mt-1 text-xl leading-snug font-semibold sm:text-2xl">
          <Text>
            {id === 'payment-reversal'
              ? plan.recallFirst
              : fill(plan.first, { route: routeName(assessment, id, words).name })}
          </Text>
        </p>
      ))}
      <p className={`mt-1 leading-snug font-semibold ${isThen ? 'text-lg' : 'text-xl sm:text-2xl'}`}>
        {firstRoute ? (
          <Text>
            {fill(isThen ? plan.firstThen : plan.first, {
              route: routeName(assessment, firstRoute, words).name,
            })}
          </Text>
        ) : (
          plan.firstNone
        )}
      </p>
      {says && !isThen && (
        <p className="mt-1">
          <Text>{says}</Text>
        </p>
      )}
      {firstRoute && isCostly(assessment, firstRoute) && (
        <p className="mt-1 text-muted">{plan[costly(assessment, firstRoute)]}</p>
      )}
      {firstEnded && <p className="mt-1 text-muted">{firstEnded}</p>}
      {today && (
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
    </>
  );
}

/** The answer first: the Internet Court in one sentence, the first route in one sentence. */
export function Answer({ assessment }: { readonly assessment: Assessment }) {
  const { words, language } = useFirstPart();
  const { plan } = words;
  const sentence = useCourtSentence();
  const { internetCourt: court } = assessment;
  const decided = useDecided(assessment);
  const told = decided.length > 0 ? [] : beforeFirst(assessment);
  const parallel = besideDecided(assessment, decided).filter((id) => !told.some((route) => route.id === id));
  const ended = useEnded();
  const endedOf = (id: RouteId) => ended(assessment.routes.find((route) => route.id === id));
  return (
    <div className="divide-y divide-line rounded-xl border-2 border-accent bg-surface">
      <section className="p-5 sm:p-6">
        <h2 className="font-medium text-muted">{plan.courtTitle}</h2>
        <p className="mt-1 text-xl leading-snug font-semibold sm:text-2xl">{sentence(court)}</p>
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
      <section className="p-5 sm:p-6">
        <h2 className="font-medium text-muted">{plan.firstTitle}</h2>
        {decided.length > 0 ? (
          decided.map((said) => (
            <p key={said} className="mt-1 text-xl leading-snug font-semibold">
              <Text>{said}</Text>
            </p>
          ))
        ) : (
          <FirstRoute assessment={assessment} />
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
              {parallel.map((id) => (
                <li key={id}>
                  <Text>{routeName(assessment, id, words).name}</Text>
                  {isCostly(assessment, id) && <span className="block text-muted">{plan[costly(assessment, id)]}</span>}
                  {endedOf(id) && <span className="block text-muted">{endedOf(id)}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <FirstDeadline assessment={assessment} />
    </div>
  );
}
