/** The first route against the published one. */
import { assess } from '../../rules/assess';
import type { Assessment } from '../../rules/assessment';
import type { FactId } from '../../rules/facts';
import type { RouteId } from '../../rules/routes/printed-route';
import { readingsOf } from './adapter';
import type { CaseRecord } from './record';
import { asOf } from './score';

/** Words of the records -> our routes. A letter by a lawyer abroad is no route of ours (3.4: a mainland law firm). */
const routeOf: Readonly<Record<string, RouteId | null>> = {
  negotiation_demand_letter: 'negotiation',
  negotiation_commercial: 'negotiation',
  platform_dispute: 'platform-dispute',
  payment_reversal: 'payment-reversal',
  litigation_internet_court: 'internet-court',
  litigation_ordinary: 'ordinary-court',
  arbitration: 'arbitration',
  police: 'police-report',
  supplementary: 'complaint-channels',
  verify_first: 'identify-seller',
  write_off: 'write-off',
  none_possible: 'write-off',
  foreign_lawyer_letter: null,
};

function routesOf(words: readonly string[]): readonly RouteId[] {
  return words.flatMap((word) => {
    const id = routeOf[word];
    if (id === undefined) throw new Error(`unknown route word: ${word}`);
    return id === null ? [] : [id];
  });
}

export interface RouteAnswer {
  readonly id: string;
  readonly published: readonly RouteId[];
  readonly rejected: readonly RouteId[];
  /** The first route in each reading of the record's words. */
  readonly first: readonly (RouteId | null)[];
  /** Routes recommended in some reading. */
  readonly recommended: readonly RouteId[];
  /** Routes excluded in some reading. */
  readonly excluded: readonly RouteId[];
  readonly missing: readonly FactId[];
  /** 1 the first route agrees in every reading; 0.5 nothing is advised and the published route is open; 0 otherwise. */
  readonly points: 0 | 0.5 | 1;
}

const having = (all: readonly Assessment[], verdict: string): readonly RouteId[] => [
  ...new Set(all.flatMap((a) => a.routes.filter((r) => r.verdict === verdict).map((r) => r.id))),
];

export function routeAnswerOf(record: CaseRecord): RouteAnswer {
  const { route, routes_also, routes_rejected } = record.outcome;
  const all = readingsOf(record).map((facts) => assess(facts, { asOf }));
  const published = routesOf([...(route === null ? [] : [route]), ...(routes_also ?? [])]);
  const first = all.map((a) => a.firstRoute);
  const recommended = having(all, 'recommended');
  const agrees = first.every((id) => id !== null && published.includes(id));
  const open = published.some((id) => all.every((a) => a.routes.some((r) => r.id === id && r.verdict === 'possible')));
  return {
    id: record.id,
    published,
    rejected: routesOf(routes_rejected ?? []),
    first: [...new Set(first)],
    recommended,
    excluded: having(all, 'excluded'),
    missing: [...new Set(all.flatMap((a) => a.routes.flatMap((r) => r.missing)))],
    points: agrees ? 1 : recommended.length === 0 && open ? 0.5 : 0,
  };
}

/** One line for a group of answers, for the test's output. */
export function routeLine(title: string, answers: readonly RouteAnswer[]): string {
  const of = (points: number) => answers.filter((a) => a.points === points).length;
  return `${title}: first route agrees ${of(1)} of ${answers.length}; nothing advised, published route open ${of(0.5)}; neither ${of(0)}`;
}
