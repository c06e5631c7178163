/** Routes, acts of the first day and liable parties as the files hold them (`rules/routes/printed-route.ts`). */
import * as z from 'zod/mini';
import type { LiableParty } from '../../rules/counterparty/liable-party';
import type { DayZero, Route } from '../../rules/routes/printed-route';
import { conflictWords, dayZeroNames, methodNames, routeNames } from '../words/en/routes';
import { because, certainty, day, missing, named, type Plain, rule, said, sources } from './schema-parts';

const idsOf = <K extends string>(words: Readonly<Record<K, unknown>>) => Object.keys(words) as [K, ...K[]];

export const routeId = named('RouteId', z.enum(idsOf(routeNames)), 'A route.');
const verdicts = ['recommended', 'possible', 'not-now', 'excluded'] as const;
const verdict = named('RouteVerdict', z.enum(verdicts), 'What the rules lead to for a route, a way or an act.');

const reason = named(
  'RouteReason',
  z.strictObject({
    rule,
    outcome: z.enum([...verdicts, 'none']),
    sure: said(z.boolean(), 'False: it applies only if a missing answer turns out that way.'),
    because,
    certainty,
    sources,
  }),
  'One row of the route tables that applied, with what it leads to by itself.',
);
const reasons = z.array(reason);

const method = z.strictObject({
  id: z.enum(idsOf(methodNames)),
  verdict,
  reasons,
  missing,
  payment: z.exactOptional(said(z.int().check(z.gte(0)), 'Which payment it is about: 0 the latest one.')),
  notBefore: z.exactOptional(said(day, 'The first day on which it is taken, where this day has not come.')),
});

const cents = z.int().check(z.gte(0));
const cost = z.union([
  said(z.strictObject({ min: cents, typical: cents, max: cents }), 'Whole cents of US dollars; our estimates.'),
  z.literal('unknown'),
]);

const conflicts = z.array(z.enum(idsOf(conflictWords)));

export const routeSchema = named(
  'Route',
  z.strictObject({
    id: routeId,
    verdict,
    reasons,
    methods: said(z.array(method), 'The ways of the route, each by itself. The route takes the best of them.'),
    missing,
    sources,
    cost,
    days: said(z.number().check(z.gte(0)), 'Typical days.'),
    firstDeadline: z.nullable(
      said(
        z.strictObject({ clock: z.string(), lastDay: day, safe: z.boolean() }),
        'The deadline of this route that ends first. Not safe: its safe end is over, and the day is the latest that can be argued.',
      ),
    ),
    endedOn: z.nullable(said(day, 'No deadline of this route runs any more: the day on which the last one ended.')),
    worth: said(z.nullable(z.enum(['yes', 'maybe', 'no'])), 'Is the route worth its cost? Null: not weighed.'),
    conflicts: said(conflicts, 'Other steps that this route endangers, or that endanger it.'),
    notes: said(
      z.strictObject({ steps: z.array(z.string()), papers: z.array(z.string()), fails: z.array(z.string()) }),
      'Ids of the steps in order, the papers, and how the route usually fails. Empty for an excluded route.',
    ),
  }),
  'One route with its verdict and figures.',
);

export const firstDaySchema = named(
  'FirstDayAct',
  z.strictObject({
    id: z.enum(idsOf(dayZeroNames)),
    verdict,
    reasons,
    missing,
    lastDay: z.nullable(day),
    conflicts: said(conflicts, 'What this act endangers.'),
  }),
  'An act beside every route.',
);

export const liableSchema = named(
  'LiableParty',
  z.strictObject({
    rule,
    finding: z.enum(['yes', 'possible', 'no', 'unknown']),
    because,
    missing,
    certainty,
    sources,
  }),
  'Somebody who may answer for the claim, by the rule that says so.',
);

type Out = [z.output<typeof routeSchema>, z.output<typeof firstDaySchema>, z.output<typeof liableSchema>];
type In = [Plain<Route>, Plain<DayZero>, Plain<LiableParty>];
/** Fails to compile when the file and the rules no longer say the same. */
export const routesAgree: [In, Out] extends [Out, In] ? true : never = true;
