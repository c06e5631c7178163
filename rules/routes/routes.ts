/** The routes as printed: each reason with its row, certainty and references. */
import type { Route, RouteReason } from '../assessment';
import type { DecidedRoute } from './decide-routes';
import { routeTable } from './rule-table';

/** Every row that fired, or may fire when what is missing is known. */
function reasonsOf(route: DecidedRoute): readonly RouteReason[] {
  const out: RouteReason[] = [];
  for (const m of route.methods) {
    for (const { outcomes } of m.results) {
      for (const { rule, effect, because } of outcomes) {
        if (rule === null) continue;
        const { certainty, sources } = routeTable[rule];
        out.push({ rule, outcome: effect, because, certainty, sources });
      }
    }
  }
  return out;
}

export function printRoute(route: DecidedRoute): Route {
  const reasons = reasonsOf(route);
  const sources = new Set<string>();
  for (const r of reasons) for (const source of r.sources) sources.add(source);
  return { id: route.id, verdict: route.verdict, reasons, missing: route.missing, sources: [...sources] };
}
