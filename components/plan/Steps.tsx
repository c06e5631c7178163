'use client';
import { fill } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import { compareDays } from '@/rules/days';
import type { ConflictId, DayZero, Route, RouteReason } from '@/rules/routes/printed-route';
import type { NoteId } from '@/rules/routes/route-notes';
import { Text } from '../ui/Text';
import { actsNow, answersOf, BOTH_ENDS } from './acts';
import {
  beforeFirst,
  endingSoon,
  firstInHurry,
  isEstimate,
  mayEndEarlier,
  recommendedBeside,
  useActDay,
  useDayWords,
  useNotice,
} from './days';
import { ComingSteps, StepDay } from './FromDay';
import { useFirstPart } from './PlanContext';
import { RouteItem } from './RouteItem';
import { routeName } from './route-name';
import { useDecided } from './useDecided';

/** Of a route beside the first, so many steps are told; the others stand with the route. */
const STEPS_OF_ANOTHER = 2;

/** Of two routes only one is taken (R10b), or one waits for the other (R6a): it stands beside the steps of either. */
const WARNED: readonly ConflictId[] = ['card-and-guarantee', 'letter-and-credit'];

/** The platform may still hold the money (R7): a look at the order tells it, and stands before the steps of another first route. */
const LOOK: NoteId = 'look-held';

/** The time of the bank to refuse the documents of a letter of credit is short, and has no day here (R6b). */
const CREDIT: NoteId = 'check-credit-documents';

/** R3d: a card dispute whose time runs waits for this offer alone. */
const OFFER: NoteId = 'offer-return';

const looks = (assessment: Assessment): boolean =>
  assessment.routes.some(({ id, notes }) => assessment.parallel.includes(id) && notes.steps.includes(LOOK)) &&
  !endingSoon(assessment).some(({ notes }) => notes.steps.includes(LOOK));

/** Until when the card can be disputed, where only the offer of the return is missing. */
const offerBy = ({ routes, deadlines }: Assessment): string | undefined =>
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

/** R11f: whether the platform still takes a dispute beside the first route is not known, and only it can say. */
const ASK: RouteReason['rule'] = 'R11f';

/** What was paid for the carriage may be owed: said beside its recall. */
const OWED: RouteReason['rule'] = 'R48-freight';

const platformToAsk = (assessment: Assessment): readonly Route[] =>
  assessment.routes.filter(
    (route) =>
      assessment.parallel.includes(route.id) &&
      !endingSoon(assessment).includes(route) &&
      route.reasons.some(({ rule, sure }) => rule === ASK && sure),
  );

/** Steps of another route that stand before those of the first. */
function stepsBefore(assessment: Assessment): readonly NoteId[] {
  const { firstRoute, routes } = assessment;
  const ofOther = (step: NoteId): boolean =>
    routes.some(({ id, notes }) => id !== firstRoute && notes.steps.includes(step));
  return [
    ...(looks(assessment) ? [LOOK] : []),
    ...(ofOther(CREDIT) ? [CREDIT] : []),
    ...(ofOther(OFFER) && offerBy(assessment) !== undefined ? [OFFER] : []),
  ];
}

/** R23: the freeze is step 1 of suit or arbitration; money that moves does not wait for the steps of another first route. */
const FREEZE: readonly NoteId[] = ['freeze-now', 'freeze-then-sue'];

/** The freeze comes first, and the steps of the first route do not tell it. */
function freezeOf({ flags, firstRoute, routes }: Assessment): readonly NoteId[] {
  if (!flags.includes('preservation-first')) return [];
  const told = routes.some(({ id, notes }) => id === firstRoute && notes.steps.includes('freeze-now'));
  return told ? [] : FREEZE.filter((step) => routes.some(({ notes }) => notes.steps.includes(step)));
}

/** A step of a route in words. */
function useStepWords() {
  const { steps, plan } = useFirstPart().words;
  return (id: string): string => steps[id] ?? fill(plan.unknownWords, { id });
}

/** Where the first route is in a hurry, only an act that ends no later goes before its steps. */
const isBefore =
  (hurry: Route | undefined) =>
  ({ lastDay }: DayZero): boolean =>
    !hurry?.firstDeadline || (lastDay !== null && compareDays(lastDay, hurry.firstDeadline.lastDay) <= 0);

/** The first thing that can be done today, in words; nothing where no act and no route is first. */
export function useFirstStep() {
  const { routes, routeReasons } = useFirstPart().words;
  const step = useStepWords();
  const notice = useNotice();
  return (assessment: Assessment): string | undefined => {
    const { firstRoute, routes: all } = assessment;
    const [answer] = answersOf(assessment);
    if (answer) return step(answer);
    const hurry = firstInHurry(assessment);
    const [act] = actsNow(assessment).filter(isBefore(hurry));
    if (act) return routes.acts[act.id];
    const waits = hurry ? undefined : notice(assessment);
    if (waits) return waits;
    const [freeze] = hurry ? [] : freezeOf(assessment);
    if (freeze) return step(freeze);
    const [soon] = hurry ? [hurry] : endingSoon(assessment);
    const [before] = stepsBefore(assessment);
    if (!soon && before) return step(before);
    if (!soon && platformToAsk(assessment).length > 0) return routeReasons[ASK];
    const id = (soon ?? all.find((route) => route.id === firstRoute))?.notes.steps[0];
    return id && step(id);
  };
}

/**
 * What to do, in order: the answer to the seller's suit, the acts that cannot wait, a notice of defects whose time is not
 * known, the freeze where it comes first, other routes whose time ends soon (with a recall the report to the police), then the
 * steps of the first route. Where the time of the first route ends in days, its steps stand before all that ends later or has
 * no day of its own (section 7: none: last). A look at the order, where the platform may still hold the money, the check of an
 * unpaid letter of credit, the offer for which a card dispute waits and a question to the platform stand before the steps of
 * another first route. The other routes that are recommended beside it come last. The first can be done today.
 */
export function Steps({ assessment }: { readonly assessment: Assessment }) {
  const { words } = useFirstPart();
  const { plan, routes, routeReasons } = words;
  const { asOf, firstRoute } = assessment;
  const dayWords = useDayWords(asOf);
  const actDay = useActDay(assessment);
  const step = useStepWords();
  const route = assessment.routes.find(({ id }) => id === firstRoute);
  const hurry = firstInHurry(assessment);
  const before = isBefore(hurry);
  const acts = (some: readonly DayZero[]) =>
    some.map((act) => (
      <li key={act.id} className="ps-1">
        <a href="#first-acts" className="font-semibold text-accent underline underline-offset-4">
          <Text>{routes.acts[act.id]}</Text>
        </a>
        {actDay(act) && <span className="block text-muted">{actDay(act)}</span>}
      </li>
    ));
  const decided = useDecided(assessment);
  const now = actsNow(assessment);
  const sayNotice = useNotice();
  const notice = now.some(({ id }) => id === 'notice') ? undefined : sayNotice(assessment);
  const answers: readonly string[] = answersOf(assessment);
  const today: readonly string[] = stepsBefore(assessment);
  const lastOffer = offerBy(assessment);
  const freeze: readonly string[] = freezeOf(assessment);
  /** The answer and the freeze stand before all, the chat among the acts already, and what goes before the first route by itself. */
  const untold = (all: readonly string[]) =>
    all.filter(
      (id) =>
        ![...answers, ...freeze, ...today].includes(id) && !(id === 'export-chat' && now.some((act) => act.id === id)),
    );
  const steps = decided.length > 0 ? [] : untold(route?.notes.steps ?? []);
  /** Of another route: the next steps that were not told yet. */
  const ofAnother = (all: readonly string[]) => {
    const next = untold(all).filter((id) => !steps.includes(id));
    return next.slice(0, Math.max(STEPS_OF_ANOTHER, next.indexOf(BOTH_ENDS) + 1)).map((id) => (
      <span key={id} className="block">
        <Text>{step(id)}</Text>
      </span>
    ));
  };
  const warnings = (conflicts: readonly ConflictId[]) =>
    WARNED.filter((id) => conflicts.includes(id)).map((id) => (
      <span key={id} className="block font-medium">
        {routes.conflicts[id]}
      </span>
    ));
  const beside = recommendedBeside(assessment);
  const early = beforeFirst(assessment);
  const toldBeside = [...endingSoon(assessment), ...beside].flatMap((one) => one.conflicts);
  const afterAll = warnings((route?.conflicts ?? []).filter((id) => !toldBeside.includes(id)));
  const ofBeside = (some: readonly Route[]) =>
    some.map(({ id, notes, conflicts }) => (
      <RouteItem key={id} assessment={assessment} id={id}>
        {warnings(conflicts)}
        {ofAnother(notes.steps)}
      </RouteItem>
    ));
  const ofFirst = steps.map((id) => (
    <li key={id} className="ps-1">
      <Text>{step(id)}</Text>
      {route && <StepDay id={id} route={route} assessment={assessment} />}
    </li>
  ));
  return (
    <>
      <ol className="list-decimal space-y-3 ps-7 marker:font-semibold marker:text-accent">
        {answers.map((id) => (
          <li key={id} className="ps-1">
            <Text>{step(id)}</Text>
          </li>
        ))}
        {decided.map((said) => (
          <li key={said} className="ps-1">
            <Text>{said}</Text>
          </li>
        ))}
        {acts(now.filter(before))}
        {hurry && ofFirst}
        {hurry && acts(now.filter((act) => !before(act)))}
        {notice && (
          <li className="ps-1">
            <Text>{notice}</Text>
          </li>
        )}
        {freeze.map((id) => (
          <li key={id} className="ps-1">
            <Text>{step(id)}</Text>
          </li>
        ))}
        {endingSoon(assessment).map(({ id, firstDeadline, notes, conflicts, reasons }) => (
          <RouteItem key={id} assessment={assessment} id={id}>
            {firstDeadline && (
              <span className="block text-muted">
                {fill(firstDeadline.safe ? plan.dayZeroBy : plan.stepPerhapsBy, {
                  day: dayWords(firstDeadline.lastDay),
                })}
              </span>
            )}
            {firstDeadline && mayEndEarlier(firstDeadline, assessment) && (
              <span className="block">{plan.stepShorter}</span>
            )}
            {firstDeadline && isEstimate(firstDeadline, assessment.deadlines) && (
              <span className="block">{plan.stepEstimate}</span>
            )}
            {warnings(conflicts)}
            {ofAnother(notes.steps)}
            {reasons.some(({ rule }) => rule === OWED) && (
              <span className="block">
                <Text>{routeReasons[OWED] ?? ''}</Text>
              </span>
            )}
          </RouteItem>
        ))}
        {ofBeside(beside.filter((one) => early.includes(one)))}
        {today.map((id) => (
          <li key={id} className="ps-1">
            <Text>{step(id)}</Text>
            {id === OFFER && lastOffer && (
              <span className="block text-muted">{fill(plan.offerBy, { day: dayWords(lastOffer) })}</span>
            )}
          </li>
        ))}
        {platformToAsk(assessment).map(({ id, conflicts }) => (
          <RouteItem key={id} assessment={assessment} id={id}>
            {warnings(conflicts)}
            <span className="block">
              <Text>{routeReasons[ASK] ?? ''}</Text>
            </span>
          </RouteItem>
        ))}
        <ComingSteps assessment={assessment} />
        {!hurry && ofFirst}
        {ofBeside(beside.filter((one) => !early.includes(one)))}
      </ol>
      {afterAll.length > 0 && <p className="mt-3 font-medium">{afterAll}</p>}
      {route && decided.length === 0 && (
        <p className="mt-3 print:hidden">
          <a href={`#route-${route.id}`} className="text-accent underline underline-offset-4">
            {fill(plan.toRoute, { route: routeName(assessment, route.id, words).name })}
          </a>
        </p>
      )}
    </>
  );
}
