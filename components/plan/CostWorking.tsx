'use client';
import { alike } from '@/lib/alike';
import { fill } from '@/lib/words/fill';
import { formatNumber } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Amount } from '@/rules/costs/convert';
import { bounds, type Line } from '@/rules/costs/lines';
import { Text } from '../ui/Text';
import type { EntryCost } from './cost-case';
import { Mark } from './Mark';
import { exactMoney } from './money';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

/** Amounts with their bounds; one amount where it is the least, the typical and the most. */
function useAmounts() {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const dollars = (minor: number) => exactMoney(language.locale, { minor, currency: 'USD' });
  return (lines: readonly Pick<Line, 'bound' | 'usdCents'>[]): string => {
    const [first] = lines;
    // That it is taken off the least cost is said by its label and beside it.
    if (first && first.usdCents < 0) return dollars(-first.usdCents);
    return first && lines.length === bounds.length && lines.every(({ usdCents }) => usdCents === first.usdCents)
      ? dollars(first.usdCents)
      : lines
          .map(({ bound, usdCents }) => fill(plan.costTotal, { bound: costs.bounds[bound], sum: dollars(usdCents) }))
          .join(' · ');
  };
}

/** How the amount of a line was reached, in words. */
function useFormula() {
  const { words, language } = usePlan();
  const { formulas } = words.costs;
  const money = (amount: Amount) => exactMoney(language.locale, amount);
  const percent = (tenThousandths: number) => `${formatNumber(language.locale, tenThousandths / 100)}%`;
  return ({ formula }: Line): string => {
    switch (formula.kind) {
      case 'larger': {
        const { least, share, of } = formula;
        return fill(formulas.larger, { least: money(least), share: percent(share), of: money(of) });
      }
      case 'tariff':
      case 'scale': {
        const { of, fee, rate } = formula;
        const flat = formula.kind === 'scale' && fee.currency === 'USD';
        const half = formula.kind === 'tariff' && formula.part === 'half';
        const sentence = flat ? formulas['scale-flat'] : half ? formulas['tariff-half'] : formulas[formula.kind];
        return fill(sentence, { of: money(of), fee: money(fee), rate });
      }
      default:
        return formulas[formula.kind];
    }
  };
}

interface LabelProps {
  readonly lines: readonly [Line, ...Line[]];
  /** The only label: its amounts are the cost itself, which stands above. */
  readonly alone: boolean;
}

/** One label of the working: what differs between the least, the typical and the most has a line of its own. */
function Label({ lines, alone }: LabelProps) {
  const { words, language } = usePlan();
  const { costs } = words;
  const formula = useFormula();
  const amounts = useAmounts();
  const [first] = lines;
  const groups = alike(lines, (line) => JSON.stringify([formula(line), line.certainty, line.sources]));
  const oneMark = lines.every(({ certainty }) => certainty === first.certainty);
  const oneLaw = lines.every(({ sources }) => sources.join() === first.sources.join());
  const label = (
    <>
      <Text>{costs.lines[first.label]}</Text> {oneMark && <Mark certainty={first.certainty} />}{' '}
    </>
  );
  return (
    <li className="py-2">
      {groups.length > 1 && <p>{label}</p>}
      {groups.map((group) => (
        <div key={group[0].bound}>
          <p>
            {groups.length === 1 && label}
            {(!alone || groups.length > 1) && (
              <>
                <span className="font-medium">{amounts(group)}</span>
                {oneMark ? jointsOf(language.locale).stop : ' '}
              </>
            )}
            {!oneMark && <Mark certainty={group[0].certainty} />}{' '}
            <span className="text-sm text-muted">{formula(group[0])}</span>
          </p>
          {!oneLaw && <Sources sources={group[0].sources} />}
        </div>
      ))}
      {oneLaw && <Sources sources={first.sources} />}
    </li>
  );
}

/** The working of a cost: each part once with its least, typical and most, and the sum where there are several. */
export function CostWorking({ cost }: { readonly cost: EntryCost }) {
  const amounts = useAmounts();
  const { cost: range, working } = cost;
  if (range === 'unknown') return null;
  const labels = alike(working, ({ label }) => label);
  return (
    <>
      {labels.length > 1 && (
        <p className="font-semibold">{amounts(bounds.map((bound) => ({ bound, usdCents: range[bound] })))}</p>
      )}
      <ul className="divide-y divide-line">
        {labels.map((lines) => (
          <Label key={lines[0].label} lines={lines} alone={labels.length === 1} />
        ))}
      </ul>
    </>
  );
}
