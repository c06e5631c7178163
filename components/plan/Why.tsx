'use client';
import type { PrintedReason, Verdict } from '@/rules/assessment';
import { Because } from './Because';
import { More } from './More';
import { usePlan } from './PlanContext';
import { Rule } from './Rule';

/** So many reasons, and so many sentences of one reason, stand open; the rest on demand. */
const REASONS = 3;
const SENTENCES = 3;

/** The same reason may stand for several cities: it is told once; so is one whose sentences all stand in another from the same answers. */
function distinct(reasons: readonly PrintedReason[]): PrintedReason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify([reason.because, reason.rules]), reason]));
  const all = [...seen.values()];
  const within = (one: PrintedReason, other: PrintedReason): boolean =>
    one !== other &&
    JSON.stringify(one.because) === JSON.stringify(other.because) &&
    one.rules.length < other.rules.length &&
    one.rules.every((rule) => other.rules.includes(rule));
  return all.filter((one) => !all.some((other) => within(one, other)));
}

interface ReasonProps {
  readonly reason: PrintedReason;
  readonly open: boolean;
}

/** One reason: the answers that decided it, and its sentences with their law. */
function Reason({ reason: { because, rules, denied, lean }, open }: ReasonProps) {
  const { words } = usePlan();
  return (
    <li className="space-y-3">
      <Because facts={because} whole />
      <More
        items={rules}
        first={rules.length === SENTENCES + 1 ? SENTENCES + 1 : SENTENCES}
        words={words.plan.reasonsOther}
        list={(some) => (
          <div className="space-y-3">
            {some.map((rule) => (
              <Rule key={rule} id={rule} open={open} denied={denied.includes(rule)} firm={!lean.includes(rule)} cited />
            ))}
          </div>
        )}
      />
    </li>
  );
}

/** The reasons of a value: the deciding answers, each with its rules and their law. */
export function Why({ verdict }: { readonly verdict: Verdict }) {
  const { words } = usePlan();
  const reasons = distinct(verdict.reasons).filter(({ because, rules }) => because.length + rules.length > 0);
  const open = verdict.verdict === 'unknown';
  const intro = open ? words.plan.whyOpen : reasons.length > 1 ? words.plan.whySeveral : words.plan.whyIntro;
  if (reasons.length === 0) return null;
  return (
    <>
      <p className="mb-4 text-muted">{intro}</p>
      <More
        items={reasons}
        first={REASONS}
        words={words.plan.moreReasons}
        list={(some) => (
          <ol className="space-y-6">
            {some.map((reason) => (
              <Reason key={JSON.stringify([reason.because, reason.rules])} reason={reason} open={open} />
            ))}
          </ol>
        )}
      />
    </>
  );
}
