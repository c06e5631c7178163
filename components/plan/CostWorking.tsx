'use client';
import { fill } from '@/lib/words/fill';
import { formatNumber } from '@/lib/words/format';
import type { Amount } from '@/rules/costs/convert';
import { bounds, type Line } from '@/rules/costs/lines';
import { Text } from '../ui/Text';
import type { EntryCost } from './cost-case';
import { Mark } from './Mark';
import { exactMoney } from './money';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

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

/** The working of a cost: for the least, the typical and the most its lines. */
export function CostWorking({ cost }: { readonly cost: EntryCost }) {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const formula = useFormula();
  const dollars = (minor: number) => exactMoney(language.locale, { minor, currency: 'USD' });
  const { cost: range, working } = cost;
  if (range === 'unknown') return null;
  return (
    <div className="space-y-4">
      {bounds.map((bound) => (
        <section key={bound}>
          <h4 className="font-semibold">
            {fill(plan.costTotal, { bound: costs.bounds[bound], sum: dollars(range[bound]) })}
          </h4>
          <ul className="divide-y divide-line">
            {working
              .filter((line) => line.bound === bound)
              .map((line) => (
                <li key={line.label} className="py-2">
                  <p className="flex flex-wrap justify-between gap-x-4">
                    <span>
                      <Text>{costs.lines[line.label]}</Text> <Mark certainty={line.certainty} />
                    </span>
                    <span>{dollars(line.usdCents)}</span>
                  </p>
                  <p className="text-sm text-muted">{formula(line)}</p>
                  <Sources sources={line.sources} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
