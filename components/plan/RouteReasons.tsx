'use client';
import { fill, plural } from '@/lib/words/fill';
import type { FactId } from '@/rules/facts';
import type { Route, RouteReason, RouteVerdict } from '@/rules/routes/printed-route';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { decisive, distinct, openReasonsOf, otherReasons } from './decisive';
import { Mark } from './Mark';
import { OpenPoint } from './OpenPoint';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

interface ReasonProps {
  readonly reason: RouteReason;
  readonly verdict: RouteVerdict;
  /** The answers that stand above the list. */
  readonly told: readonly FactId[];
  readonly cited: boolean;
  /** It counts only if the missing answers turn out that way. */
  readonly open: boolean;
}

function Reason({ reason, verdict, told, cited, open }: ReasonProps) {
  const { words, held } = usePlan();
  const answered = reason.because.filter((id) => held.facts[id] !== undefined);
  return (
    <li>
      <p>
        {open && <OpenPoint />}
        <Text>{words.routeReasons[reason.rule] ?? fill(words.plan.unknownWords, { id: reason.rule })}</Text>{' '}
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
  /** Those among them that count only if the missing answers turn out that way. */
  readonly open?: readonly RouteReason[];
}

/** Why something has its verdict: the answers once, then each rule with its mark, which answers it rests on, and its law. */
export function Reasons({ reasons, verdict, cited = false, open = [] }: Props) {
  const { held, words } = usePlan();
  const rows = distinct(reasons);
  const told = [...new Set(rows.flatMap(({ because }) => because))].filter((id) => held.facts[id] !== undefined);
  const isOpen = ({ rule, outcome }: RouteReason) =>
    open.some((other) => other.rule === rule && other.outcome === outcome);
  return (
    <div className="space-y-3">
      <Because facts={told} />
      {rows.length > 1 && rows.some(isOpen) && (
        <p className="text-muted">
          {rows.every(isOpen) ? words.plan.whyOpen : fill(words.plan.whyMarked, { open: words.plan.openPoint })}
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((reason) => (
          <Reason
            key={`${reason.rule} ${reason.outcome}`}
            reason={reason}
            verdict={verdict}
            told={told}
            cited={cited}
            open={isOpen(reason)}
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
  const open = openReasonsOf(route);
  if (first.length === 0) return <Reasons reasons={route.reasons} verdict={route.verdict} open={open} />;
  return (
    <>
      <Reasons reasons={first} verdict={route.verdict} cited open={open} />
      {others.length > 0 && (
        <Fold summary={plural(language.locale, others.length, words.plan.reasonsOther)}>
          <Reasons reasons={others} verdict={route.verdict} open={open} />
        </Fold>
      )}
    </>
  );
}
