/** An assessment as `npm run assess` prints it and as the plan file holds it (`rules/assessment.ts`). Never loaded by a page. */
import * as z from 'zod/mini';
import type { Assessment } from '../../rules/assessment';
import { clockSchema } from './clock-schema';
import { firstDaySchema, liableSchema, routeId, routeSchema } from './route-schema';
import { because, day, factList, missing, named, type Plain, rule, rules, said, sources, truth } from './schema-parts';

const firm = said(z.boolean(), 'False: probable, not settled. It never turns a value into another.');

const reason = named(
  'Reason',
  z.strictObject({
    firm,
    because,
    presumes: said(factList, 'Questions not known, in whose place the law presumes something.'),
    rules,
    denied: said(z.array(rule), 'Of the rules, those whose row said no.'),
    lean: said(z.array(rule), 'Of the rules, those that are only probable here.'),
  }),
  'One reason, sufficient by itself.',
);

const verdict = {
  verdict: truth,
  firm,
  because,
  reasons: said(z.array(reason), 'Each reason alone is enough.'),
  missing,
  wouldChange: said(
    factList,
    'Direct questions behind a presumption: an answer to one of them could change the value.',
  ),
  rules,
  sources,
};
const cityVerdict = named('CityVerdict', z.strictObject(verdict), 'The answer for one Internet Court.');

const outcome = named(
  'Outcome',
  z.strictObject({ id: z.string(), because, missing }),
  'What follows from the answers; the first in the list is told first.',
);

const claim = {
  internetCourt: said(
    z.strictObject({
      ...verdict,
      cities: said(
        z.strictObject({ '110000': cityVerdict, '330100': cityVerdict, '440100': cityVerdict }),
        'Beijing, Hangzhou and Guangzhou by their place codes (GB/T 2260).',
      ),
      background: said(z.boolean(), 'True: something else settles the case first, and these values are background.'),
    }),
    'Does an Internet Court have jurisdiction?',
  ),
  ordinaryCourt: said(
    z.strictObject({
      kind: said(
        z.enum(['ordinary', 'maritime', 'seized', 'none', 'unknown']),
        '`seized`: a court has the case already, and keeps it.',
      ),
      places: said(
        z.array(z.string()),
        'Place codes (GB/T 2260) or `elsewhere`. Several: the plaintiff chooses. Empty: not known.',
      ),
      level: z.enum(['basic', 'intermediate', 'high', 'basic_or_intermediate', 'intermediate_or_high', 'unknown']),
      clause: said(
        z.optional(
          z.strictObject({
            names: z.enum(['internet_court', 'basic_court', 'other', 'unread']),
            cities: z.array(z.string()),
          }),
        ),
        'A clause that shuts this court out if it is valid: the court it names, and its cities by place code. `unread`: which court it names is not known.',
      ),
      taken: said(
        z.optional(z.strictObject({ cities: z.array(z.string()), firm: z.boolean() })),
        'Cities by place code whose Internet Court takes the claim instead of their basic courts.',
      ),
      because,
      missing,
      rules,
      sources,
    }),
    'Which ordinary court has jurisdiction.',
  ),
  outcomes: said(z.array(outcome), 'What follows for the Internet Court, in order.'),
};

export const assessmentSchema = said(
  z.strictObject({
    version: said(z.literal(1), 'Version of this shape. It rises when a field changes its meaning or goes.'),
    asOf: said(day, 'Day for which the case was assessed.'),
    lawAsOf: said(day, 'Day of the state of the law that the rules were written from.'),
    regime: said(
      z.enum(['2025', '2018', 'either', 'before']),
      'Which list of cases of the Internet Courts applies, by the day on which the court accepts the case.',
    ),
    ...claim,
    otherClaims: said(z.array(z.strictObject({ ground: z.string(), ...claim })), 'Further claims on the same facts.'),
    routes: said(z.array(routeSchema), 'Every route, the one to take first in front.'),
    firstRoute: said(
      z.nullable(routeId),
      'First recommended or possible route; null while a missing answer stands first.',
    ),
    parallel: said(z.array(routeId), 'Routes to take beside the first.'),
    dayZero: said(z.array(firstDaySchema), 'Acts of the first day.'),
    deadlines: said(z.array(clockSchema), 'Every period that applies, soonest last day first.'),
    liable: said(z.array(liableSchema), 'Who may answer for the claim.'),
    flags: said(z.array(z.string()), 'Ids of things to say beside the values: assumptions, warnings, doubts.'),
  }),
  'What the rules lead to for one case: plain JSON, without words for people.',
);

type Out = z.output<typeof assessmentSchema>;
/** Fails to compile when the file and the rules no longer say the same. */
export const assessmentAgrees: [Plain<Assessment>, Out] extends [Out, Plain<Assessment>] ? true : never = true;
