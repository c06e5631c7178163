'use client';
import { fill, plural } from '@/lib/words/fill';
import type { Route, RouteReason, RouteVerdict } from '@/rules/assessment';
import type { FactId } from '@/rules/facts';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { decisive, distinct, otherReasons } from './decisive';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

interface ReasonProps {
  readonly reason: RouteReason;
  readonly verdict: RouteVerdict;
  /** The answers that stand above the list. */
  readonly told: readonly FactId[];
  readonly cited: boolean;
}

function Reason({ reason, verdict, told, cited }: ReasonProps) {
  const { words, held } = usePlan();
  const sentences: { readonly [rule: string]: string } = words.routes.sentences;
  const answered = reason.because.filter((id) => held.facts[id] !== undefined);
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
      {answered.length > 0 && answered.length < told.length && (
        <p className="text-sm text-muted">
          {fill(words.plan.restsOn, { answers: answered.map((id) => words.facts[id].short).join(' · ') })}
        </p>
      )}
      <Sources sources={reason.sources} shown={cited} />
    </li>
  );
}

interface Props {
  readonly reasons: readonly RouteReason[];
  readonly verdict: RouteVerdict;
  readonly cited?: boolean;
}

/** Why something has its verdict: the answers once, then each rule with its mark, which answers it rests on, and its law. */
export function Reasons({ reasons, verdict, cited = false }: Props) {
  const { held } = usePlan();
  const rows = distinct(reasons);
  const told = [...new Set(rows.flatMap(({ because }) => because))].filter((id) => held.facts[id] !== undefined);
  return (
    <div className="space-y-3">
      <Because facts={told} />
      <ul className="space-y-3">
        {rows.map((reason) => (
          <Reason
            key={`${reason.rule} ${reason.outcome}`}
            reason={reason}
            verdict={verdict}
            told={told}
            cited={cited}
          />
        ))}
      </ul>
    </div>
  );
}

/** Why a route has its verdict: what decided, then what else was weighed. */
export function RouteReasons({ route }: { readonly route: Route }) {
  const { words, language } = usePlan();
  const first = decisive(route);
  const others = otherReasons(route);
  if (first.length === 0) return <Reasons reasons={route.reasons} verdict={route.verdict} />;
  return (
    <>
      <Reasons reasons={first} verdict={route.verdict} cited />
      {others.length > 0 && (
        <Details summary={plural(language.locale, others.length, words.plan.reasonsOther)}>
          <Reasons reasons={others} verdict={route.verdict} />
        </Details>
      )}
    </>
  );
}
