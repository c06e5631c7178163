'use client';
import type { PrintedReason, Verdict } from '@/rules/assessment';
import { Because } from './Because';
import { More } from './More';
import { usePlan } from './PlanContext';
import { Rule } from './Rule';

/** The same reason may stand for several cities: it is told once. */
function distinct(reasons: readonly PrintedReason[]): PrintedReason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify([reason.because, reason.rules]), reason]));
  return [...seen.values()];
}

/** The reasons of a value: the deciding answers, each with its rules and their law. */
export function Why({ verdict }: { readonly verdict: Verdict }) {
  const { words } = usePlan();
  const reasons = distinct(verdict.reasons).filter(({ because, rules }) => because.length + rules.length > 0);
  const intro =
    verdict.verdict === 'unknown'
      ? words.plan.whyOpen
      : reasons.length > 1
        ? words.plan.whySeveral
        : words.plan.whyIntro;
  if (reasons.length === 0) return null;
  return (
    <>
      <p className="mb-4 text-muted">{intro}</p>
      <More
        items={reasons}
        first={4}
        words={words.plan.moreReasons}
        list={(some) => (
          <ol className="space-y-6">
            {some.map(({ because, rules, denied }) => (
              <li key={JSON.stringify([because, rules])} className="space-y-3">
                <Because facts={because} />
                {rules.map((rule) => (
                  <Rule key={rule} id={rule} open={verdict.verdict === 'unknown'} denied={denied.includes(rule)} />
                ))}
              </li>
            ))}
          </ol>
        )}
      />
    </>
  );
}
