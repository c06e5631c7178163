'use client';
import { fill } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import type { ConflictId, Route, RouteReason } from '@/rules/routes/printed-route';
import { Text } from '../ui/Text';
import { endingSoon, isEstimate, mayEndEarlier, recommendedBeside, useActDay, useDayWords } from './days';
import { FromDay, StepDay } from './FromDay';
import { Institution } from './Institution';
import { useFirstPart } from './PlanContext';
import { RouteItem } from './RouteItem';
import { routeName, routeOf } from './route-name';
import { ASK, OFFER, offerBy, type Step, useSteps } from './step-list';
import { isDecided } from './useDecided';

/** Of two routes only one is taken (R10b), or one waits for the other (R6a): it stands beside the steps of either. */
const WARNED: readonly ConflictId[] = ['card-and-guarantee', 'letter-and-credit'];

/** What was paid for the carriage may be owed: said beside its recall. */
const OWED: RouteReason['rule'] = 'R48-freight';

/** The last day of another route whose time ends soon, and what may bring it forward. */
function LastDay({ route, assessment }: { readonly route: Route; readonly assessment: Assessment }) {
  const { plan } = useFirstPart().words;
  const dayWords = useDayWords(assessment.asOf);
  const { firstDeadline } = route;
  if (!firstDeadline) return null;
  return (
    <>
      <span className="block text-muted">
        {fill(firstDeadline.safe ? plan.dayZeroBy : plan.stepPerhapsBy, { day: dayWords(firstDeadline.lastDay) })}
      </span>
      {mayEndEarlier(firstDeadline, assessment) && <span className="block">{plan.stepShorter}</span>}
      {isEstimate(firstDeadline, assessment.deadlines) && <span className="block">{plan.stepEstimate}</span>}
    </>
  );
}

function Warnings({ conflicts }: { readonly conflicts: readonly ConflictId[] }) {
  const { routes } = useFirstPart().words;
  return WARNED.filter((id) => conflicts.includes(id)).map((id) => (
    <span key={id} className="block font-medium">
      {routes.conflicts[id]}
    </span>
  ));
}

interface ItemProps {
  readonly step: Step;
  readonly assessment: Assessment;
}

function Item({ step, assessment }: ItemProps) {
  const { words } = useFirstPart();
  const { plan, routes, routeReasons } = words;
  const dayWords = useDayWords(assessment.asOf);
  const actDay = useActDay(assessment);
  const noteWords = (id: string): string => words.steps[id] ?? fill(plan.unknownWords, { id });
  switch (step.is) {
    case 'said':
      return step.of ? (
        <a href={`#act-${step.of}`} className="text-accent underline underline-offset-4">
          <Text>{step.text}</Text>
        </a>
      ) : (
        <Text>{step.text}</Text>
      );
    case 'act': {
      const day = actDay(step.act);
      return (
        <>
          <a href="#first-acts" className="font-semibold text-accent underline underline-offset-4">
            <Text>{routes.acts[step.act.id]}</Text>
          </a>
          {day && <span className="block text-muted">{day}</span>}
        </>
      );
    }
    case 'note': {
      const lastOffer = step.id === OFFER ? offerBy(assessment) : undefined;
      return (
        <>
          <Text>{noteWords(step.id)}</Text>
          {lastOffer && <span className="block text-muted">{fill(plan.offerBy, { day: dayWords(lastOffer) })}</span>}
        </>
      );
    }
    case 'own':
      return (
        <>
          <Text>{noteWords(step.id)}</Text>
          <StepDay id={step.id} route={step.route} assessment={assessment} />
          <Institution id={step.id} />
        </>
      );
    case 'route':
      return (
        <>
          {step.last && <span className="block">{plan.ifNothing}</span>}
          <RouteItem assessment={assessment} id={step.route.id}>
            {step.soon && <LastDay route={step.route} assessment={assessment} />}
            <Warnings conflicts={step.route.conflicts} />
            {step.steps.map((id) => (
              <span key={id} className="block">
                <Text>{noteWords(id)}</Text>
                {step.route.id === assessment.firstRoute && (
                  <StepDay id={id} route={step.route} assessment={assessment} />
                )}
                <Institution id={id} />
              </span>
            ))}
            {step.soon && step.route.reasons.some(({ rule }) => rule === OWED) && (
              <span className="block">
                <Text>{routeReasons[OWED] ?? ''}</Text>
              </span>
            )}
          </RouteItem>
        </>
      );
    case 'ask':
      return (
        <RouteItem assessment={assessment} id={step.route.id}>
          <Warnings conflicts={step.route.conflicts} />
          <span className="block">
            <Text>{routeReasons[ASK] ?? ''}</Text>
          </span>
        </RouteItem>
      );
    case 'coming':
      return (
        <RouteItem assessment={assessment} id={step.route.id}>
          <FromDay route={step.route} asOf={assessment.asOf} />
        </RouteItem>
      );
  }
}

const keyOf = (step: Step): string => {
  switch (step.is) {
    case 'said':
      return step.text;
    case 'act':
      return step.act.id;
    case 'note':
    case 'own':
      return step.id;
    default:
      return step.route.id;
  }
};

/** What to do, in order (`useSteps`), and the way to the first route. */
export function Steps({ assessment }: { readonly assessment: Assessment }) {
  const { words } = useFirstPart();
  const { plan } = words;
  const steps = useSteps(assessment);
  const first = routeOf(assessment, assessment.firstRoute);
  const toldBeside = [...endingSoon(assessment), ...recommendedBeside(assessment)].flatMap((one) => one.conflicts);
  const afterAll = (first?.conflicts ?? []).filter((id) => !toldBeside.includes(id));
  return (
    <>
      <ol className="list-decimal space-y-3 ps-7 marker:font-semibold marker:text-accent">
        {steps.map((step) => (
          <li key={`${step.is} ${keyOf(step)}`} className="ps-1">
            <Item step={step} assessment={assessment} />
          </li>
        ))}
      </ol>
      {WARNED.some((id) => afterAll.includes(id)) && (
        <p className="mt-3 font-medium">
          <Warnings conflicts={afterAll} />
        </p>
      )}
      {first && !isDecided(assessment) && (
        <p className="mt-3 print:hidden">
          <a href={`#route-${first.id}`} className="text-accent underline underline-offset-4">
            {fill(plan.toRoute, { route: routeName(assessment, first.id, words).name })}
          </a>
        </p>
      )}
    </>
  );
}
