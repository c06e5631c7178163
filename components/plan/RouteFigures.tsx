'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { inBrackets, jointsOf } from '@/lib/words/join';
import { onlyDefends } from '@/rules/costs/method-entry';
import { routeCost } from '@/rules/costs/route-cost';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import type { FirstDeadline, Route, RouteId, RouteReason } from '@/rules/routes/printed-route';
import { isOpen } from '@/rules/routes/route-groups';
import { Text } from '../ui/Text';
import { useEnded } from './days';
import { roundDollars } from './money';
import { usePlan } from './PlanContext';
import { cardName, isRunning } from './route-name';

/** The route is priced by talks (its first method), and a lawyer's letter is recommended beside them. */
const isLetterBeside = ({ verdict, methods }: Route): boolean =>
  methods.find((method) => method.verdict === verdict)?.id !== 'lawyers-letter' &&
  methods.some(({ id, verdict: own }) => id === 'lawyers-letter' && own === 'recommended');

/** The time to answer the seller's suit ends first, and has no day here (CPL 128, 285). */
const isSued = ({ verdict, notes }: Route): boolean =>
  verdict !== 'excluded' && notes.steps.includes('answer-complaint');

const TIMED: readonly RouteId[] = [
  'payment-reversal',
  'platform-dispute',
  'internet-court',
  'ordinary-court',
  'arbitration',
];

/** Ways without a time of their own: other payments (R41), and a recall that was asked for (R1-sent). */
const TIMELESS: readonly RouteReason['rule'][] = ['R41', 'R1-sent'];

/** Each open way of it is such a one. */
const noTime = ({ methods }: Route): boolean => {
  const open = methods.filter(isOpen);
  return open.length > 0 && open.every(({ reasons }) => reasons.some(({ rule }) => TIMELESS.includes(rule)));
};

/** A consumer's complaint to the market authority has three years (5.2 `complaint_12315`). */
const mayComplain = ({ methods }: Route, facts: Facts): boolean =>
  known(facts, 'buyer.kind') !== 'business' && methods.some((way) => way.id === '12315' && isOpen(way));

/** It is open and has a time, so a day that is not shown is not known. */
const hasTime = (route: Route, facts: Facts): boolean =>
  (TIMED.includes(route.id) || mayComplain(route, facts)) && isOpen(route) && !isRunning(route) && !noTime(route);

/** Cost, time, first deadline and worth of a route in words; null where it has none. */
export function useFigures() {
  const { words, language, held, desk } = usePlan();
  const { plan, clocks, costs } = words;
  const { overrides, rates } = desk.figures;
  const ended = useEnded();
  const isEstimated = ({ clock }: FirstDeadline): boolean =>
    clock === 'auto_release' && known(held.facts, 'escrow.autoReleaseOn') === undefined;
  const names: { readonly [clock: string]: { readonly name: string } } = clocks.names;
  const range = (cost: Route['cost']): string | null =>
    cost === 'unknown'
      ? null
      : cost.max === 0
        ? plan.routeNoCost
        : fill(plan.routeCostRange, {
            min: roundDollars(language.locale, cost.min),
            typical: roundDollars(language.locale, cost.typical),
            max: roundDollars(language.locale, cost.max),
          });
  /** What the letter costs besides: its entry is its own (decision-routes.md 6), and no claim moves it. */
  const letterBeside = (): string => {
    const letter = range(routeCost('lawyers-letter', { claim: undefined }, overrides, rates).cost) ?? plan.costNotKnown;
    const { colon, space } = jointsOf(language.locale);
    return `${plan.routeCostLetter}${space}${costs.entries['lawyers-letter']}${colon}${letter}`;
  };
  return (route: Route) => {
    const { cost, days, firstDeadline, worth } = route;
    return {
      // The figures of a suit are those of an own one.
      cost: isRunning(route) && onlyDefends(held.facts) ? null : range(cost),
      days: days > 0 ? plural(language.locale, days, plan.routeDaysCount) : null,
      deadline: isSued(route)
        ? { day: plan.routeAnswer }
        : firstDeadline && {
            day: fill(
              !firstDeadline.safe ? plan.routeLatestDay : isEstimated(firstDeadline) ? plan.routeEstimate : '{day}',
              {
                day: formatDay(language.locale, firstDeadline.lastDay),
              },
            ),
            name: names[firstDeadline.clock]?.name ?? firstDeadline.clock,
          },
      ended: isSued(route) || firstDeadline ? null : ended(route),
      // A case that runs is kept whatever it costs.
      worth: worth && !isRunning(route) ? plan.routeWorthWords[worth] : null,
      letter: isLetterBeside(route) ? letterBeside() : null,
    };
  };
}

/** The figures of all routes side by side, where there is room for a table. */
export function RouteTable({ routes }: { readonly routes: readonly Route[] }) {
  const { words, held } = usePlan();
  const { plan } = words;
  const figures = useFigures();
  const heads = [plan.route, plan.routeCost, plan.routeDays, plan.routeFirstDeadline, plan.routeWorth];
  return (
    <table className="mb-6 hidden w-full border-collapse md:table">
      <caption className="sr-only">{plan.routesCaption}</caption>
      <thead>
        <tr className="border-b-2 border-edge">
          {heads.map((head) => (
            <th key={head} scope="col" className="py-2 pe-4 text-start align-bottom font-semibold">
              {head}
              {head === plan.routeCost && (
                <span className="block text-sm font-normal text-muted">{plan.routeCostSays}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => {
          const { cost, days, deadline, ended, worth, letter } = figures(route);
          return (
            <tr key={route.id} className="border-b border-line align-top">
              <th scope="row" className="w-1/4 py-3 pe-4 text-start font-medium">
                <a href={`#route-${route.id}`} className="text-accent underline underline-offset-4">
                  <Text>{cardName(route, words)}</Text>
                </a>
                <span className="block text-sm font-normal text-muted">{plan.routeVerdict[route.verdict]}</span>
              </th>
              <td className="py-3 pe-4 whitespace-nowrap">
                {cost ?? plan.costNotKnown}
                {letter && (
                  <span className="block text-sm whitespace-normal text-muted">
                    <Text>{letter}</Text>
                  </span>
                )}
              </td>
              <td className="py-3 pe-4 whitespace-nowrap">{days ?? plan.costNotKnown}</td>
              <td className="py-3 pe-4 first-letter:uppercase">
                {deadline?.day ?? ended ?? (hasTime(route, held.facts) ? plan.costNotKnown : plan.routeNothing)}
              </td>
              <td className="py-3">{worth ?? plan.routeNotWeighed}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The figures of one route, where there is no room for the table. */
export function RouteFigures({ route }: { readonly route: Route }) {
  const { words, language } = usePlan();
  const { plan } = words;
  const { colon } = jointsOf(language.locale);
  const { cost, days, deadline, ended, worth, letter } = useFigures()(route);
  const rows = [
    {
      name: plan.routeCost,
      says: letter ?? (cost && route.cost !== 'unknown' && route.cost.max > 0 ? plan.routeCostSays : null),
      value: cost ?? plan.costNotKnown,
    },
    { name: plan.routeDays, value: days ?? plan.costNotKnown },
    ...(deadline ? [{ name: plan.routeFirstDeadline, value: deadline.day, says: deadline.name }] : []),
    ...(ended ? [{ name: plan.routeTimeOver, value: ended }] : []),
    ...(worth ? [{ name: plan.routeWorth, value: worth }] : []),
  ];
  return (
    <dl className="mt-1 text-sm md:hidden print:hidden">
      {rows.map(({ name, value, says }) => (
        <div key={name}>
          <dt className="inline text-muted">
            {name}
            {colon}
          </dt>
          <dd className="inline">
            <span className="font-medium">{value}</span>
            {says && (
              <span className="text-muted">
                <Text>{inBrackets(language.locale, says)}</Text>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
