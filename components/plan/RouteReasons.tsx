'use client';
import { answerText } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Route, RouteReason, RouteVerdict } from '@/rules/assessment';
import { Text } from '../ui/Text';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

/** A rule that speaks for several methods of a route is told once. */
export function distinct(reasons: readonly RouteReason[]): RouteReason[] {
  const told = new Map<string, RouteReason>();
  for (const reason of reasons) {
    const key = `${reason.rule} ${reason.outcome}`;
    const because = [...new Set([...(told.get(key)?.because ?? []), ...reason.because])];
    told.set(key, { ...reason, because });
  }
  return [...told.values()];
}

function Reason({ reason, verdict }: { readonly reason: RouteReason; readonly verdict: RouteVerdict }) {
  const { words, held, language } = usePlan();
  const sentences: { readonly [rule: string]: string } = words.routes.sentences;
  const answers = reason.because
    .filter((id) => held.facts[id] !== undefined)
    .map(
      (id) =>
        `${words.facts[id].short}${jointsOf(language.locale).colon}${answerText(language, words.facts[id], id, held.facts[id])}`,
    );
  return (
    <li>
      <p>
        <Text>{sentences[reason.rule] ?? fill(words.plan.unknownWords, { id: reason.rule })}</Text>{' '}
        <Mark certainty={reason.certainty} />
      </p>
      {reason.outcome !== verdict && reason.outcome !== 'none' && (
        <p className="text-sm font-medium">
          {fill(words.plan.routeCould, { verdict: words.plan.routeVerdict[reason.outcome] })}
        </p>
      )}
      {answers.length > 0 && (
        <p className="text-sm text-muted">
          <Text>{answers.join(' · ')}</Text>
        </p>
      )}
      <Sources sources={reason.sources} />
    </li>
  );
}

interface Props {
  readonly reasons: readonly RouteReason[];
  readonly verdict: RouteVerdict;
}

/** Why something has its verdict: each rule with its mark, the answers it rests on, and its law. */
export function Reasons({ reasons, verdict }: Props) {
  return (
    <ul className="space-y-3">
      {distinct(reasons).map((reason) => (
        <Reason key={`${reason.rule} ${reason.outcome}`} reason={reason} verdict={verdict} />
      ))}
    </ul>
  );
}

/** Why a route has its verdict. */
export function RouteReasons({ route }: { readonly route: Route }) {
  return <Reasons reasons={route.reasons} verdict={route.verdict} />;
}
