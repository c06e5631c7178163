'use client';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { Route, RouteVerdict } from '@/rules/assessment';
import { Text } from '../ui/Text';
import { usePlan } from './PlanContext';
import { RouteReasons } from './RouteReasons';

const looks: { readonly [verdict in RouteVerdict]: string } = {
  recommended: 'border-green bg-green-soft text-green',
  possible: 'border-accent bg-accent-soft text-accent',
  'not-now': 'border-amber bg-amber-soft text-amber',
  excluded: 'border-seal bg-seal-soft text-seal',
};

/** Every route with its verdict and reasons, the ruled-out ones too. */
export function Routes({ routes }: { readonly routes: readonly Route[] }) {
  const { words, language } = usePlan();
  const { plan } = words;
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{plan.routesCaption}</caption>
      <thead>
        <tr className="border-b-2 border-edge">
          <th scope="col" className="w-2/5 py-2 pe-3 text-start font-semibold sm:w-1/3">
            {plan.route}
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            {plan.reason}
          </th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <tr key={route.id} className="border-b border-line align-top">
            <th scope="row" className="py-3 pe-3 text-start font-medium">
              <span className="block">
                <Text>{words.routes.names[route.id].name}</Text>
              </span>
              <span
                className={`mt-1 inline-block rounded-full border px-2.5 text-sm font-semibold ${looks[route.verdict]}`}
              >
                {plan.routeVerdict[route.verdict]}
              </span>
            </th>
            <td className="py-3">
              {route.reasons.length === 0 && route.missing.length === 0 && <p>{plan.routeNoReason}</p>}
              <RouteReasons route={route} />
              {route.missing.length > 0 && (
                <p className="mt-2 text-sm text-muted">
                  {fill(plan.routeMissing, {
                    questions: formatList(
                      language.locale,
                      route.missing.slice(0, 4).map((id) => words.facts[id].short),
                    ),
                  })}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
