'use client';
import Link from 'next/link';
import { pathToQuestion } from '@/lib/steps';
import { fill } from '@/lib/words/fill';
import { buyerOf } from '@/rules/abroad/buyer';
import { suitFromAbroad } from '@/rules/abroad/obstacles';
import type { Assessment } from '@/rules/assessment';
import { type FactId, type Facts, NOT_SURE } from '@/rules/facts';
import { isRaised } from '@/rules/raised';
import type { DayZero } from '@/rules/routes/printed-route';
import { isOpen } from '@/rules/routes/route-groups';
import type { WhatIf } from '@/rules/what-if';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { LeadsTo } from './LeadsTo';
import { More } from './More';
import { usePlan } from './PlanContext';
import { Summary } from './Summary';
import { isOfOthers } from './short-name';
import { useChanges } from './WhatIfProvider';

/** Acts that may come too late, by time or by a payment: what decides them counts as much as what decides a route. */
const TIMED: readonly string[] = ['notice', 'withhold', 'limitation', 'termination'];

/** R8 only once it was told, or is not sure, whether a part of the price is unpaid: a consumer on a platform is not asked. */
const isDue = ({ id, verdict }: DayZero, facts: Facts): boolean =>
  TIMED.includes(id) && verdict !== 'excluded' && (id !== 'withhold' || facts['contract.balanceUnpaid'] !== undefined);

/**
 * What is not known and could still change the result: for the court first, then for routes that are open, acts, the time to
 * claim where its safe length was taken for lack of an answer, and papers.
 */
export function missingOf(assessment: Assessment, facts: Facts): FactId[] {
  const { internetCourt, ordinaryCourt, routes, dayZero, deadlines } = assessment;
  const open = routes.filter(isOpen);
  return [
    ...new Set([
      ...internetCourt.missing,
      ...internetCourt.wouldChange,
      ...ordinaryCourt.missing,
      ...open.flatMap((route) => route.missing),
      ...dayZero.filter((act) => isDue(act, facts)).flatMap((act) => act.missing),
      ...deadlines
        .filter(({ assumed }) => assumed.includes('three-years-law-unknown'))
        .flatMap(({ missing }) => missing),
      ...(suitFromAbroad(facts, assessment) && buyerOf(facts).party === 'unknown' ? (['buyer.origin'] as const) : []),
    ]),
  ];
}

interface ItemProps {
  readonly id: FactId;
  readonly changes: readonly WhatIf[] | undefined;
}

export function MissingItem({ id, changes }: ItemProps) {
  const { words, held, language } = usePlan();
  const forOthers = isOfOthers(id, held.facts);
  const question = forOthers ? words.plan.assetsOfOthersAsked : words.facts[id].question;
  return (
    <li className="py-2">
      <p className="font-medium">
        <Text>{question}</Text>
      </p>
      {held.facts[id] === NOT_SURE && <p className="text-sm text-muted">{words.plan.missingNotSure}</p>}
      <div className="flex flex-wrap gap-x-8 *:open:basis-full">
        <Fold kind="law" summary={<Summary text={words.plan.find} name={words.facts[id].short} />}>
          <p className="mb-2">
            <Text>{forOthers ? words.plan.assetsOfOthers : words.ways[id]}</Text>
          </p>
          {/* On paper the part on what would change this names every such answer. */}
          <div className="print:hidden">
            <p className="font-medium">{words.plan.leadsTo}</p>
            <LeadsTo id={id} changes={changes} />
          </div>
        </Fold>
        <Link
          href={pathToQuestion(language.locale, id)}
          prefetch={false}
          className="inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
        >
          {words.plan.answerNow}
          <span className="sr-only"> {fill(words.plan.answerHidden, { question })}</span>
        </Link>
      </div>
    </li>
  );
}

/** Questions that follow from the answer to another: until that is given they are none of the case. */
const AFTER: { readonly [id in FactId]?: FactId } = {
  'service.concludedOnline': 'deal.concluded',
  'arbClause.institution': 'clauses.looked',
  'case.stage': 'filing.state',
  'history.decided': 'case.circumstances',
  'history.pending': 'case.circumstances',
  'order.name': 'case.circumstances',
  'claim.persons': 'case.circumstances',
};

/**
 * The question is open, and what it follows from is answered; none that only the person raises: there the result says what was
 * assumed.
 */
export function isOpenQuestion({ answered, fact }: Pick<WhatIf, 'answered' | 'fact'>, facts: Facts): boolean {
  const before = AFTER[fact];
  return !answered && !isRaised(fact) && (before === undefined || facts[before] !== undefined);
}

/**
 * Those first whose answer alone would turn the result (section 7 of the routes), with every open question that does so, also
 * where no route waits for it; the others in their order.
 */
export function turningFirst(missing: readonly FactId[], changes: readonly WhatIf[], facts: Facts): FactId[] {
  const turns = new Set(changes.map(({ fact }) => fact));
  const open = changes.filter((change) => isOpenQuestion(change, facts)).map(({ fact }) => fact);
  return [...new Set([...missing.filter((id) => turns.has(id)), ...open, ...missing])];
}

/** What is missing, and for each how to find it. */
export function Missing({ assessment }: { readonly assessment: Assessment }) {
  const { words, held } = usePlan();
  const { plan } = words;
  const changes = useChanges();
  const missing = turningFirst(missingOf(assessment, held.facts), changes ?? [], held.facts);
  if (missing.length === 0) return <p>{plan.missingNone}</p>;
  return (
    <>
      <p className="text-muted">{plan.missingIntro}</p>
      <More
        items={missing}
        first={4}
        words={plan.moreMissing}
        list={(some) => (
          <ul className="divide-y divide-line">
            {some.map((id) => (
              <MissingItem key={id} id={id} changes={changes} />
            ))}
          </ul>
        )}
      />
    </>
  );
}
