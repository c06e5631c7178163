'use client';
import { fill } from '@/lib/words/fill';
import { currencyWord, formatMoney } from '@/lib/words/format';
import { isRate, type Rates, rateOf } from '@/rules/costs/convert';
import type { CostInput } from '@/rules/costs/route-cost';
import type { Money } from '@/rules/facts';
import { Joint } from '../ui/Joint';
import { CostField } from './CostField';
import { exactMoney } from './money';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';

interface Props {
  readonly sum: Money | undefined;
  readonly input: CostInput;
  readonly rates: Rates;
  readonly onType: (currency: string, text: string) => void;
}

/** The claim in RMB by the rate used, and the rates to change. */
export function Exchange({ sum, input, rates, onType }: Props) {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const currencies = [...new Set([...(sum ? [sum.currency] : []), 'USD'])].filter((code) => code !== 'CNY');
  const yuan = input.claim && exactMoney(language.locale, { minor: input.claim.fen, currency: 'CNY' });
  const rate = sum && rateOf(sum.currency, rates);
  return (
    <div data-whole className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <h3 className="text-lg font-semibold">{costs.rate.title}</h3>
      {!sum && (
        <>
          <p>{plan.costNoClaim}</p>
          <Questions ids={['claim.amount']} />
        </>
      )}
      {sum && yuan && (
        <p className="font-medium">
          {sum.currency === 'CNY'
            ? fill(plan.costYuan, { sum: yuan })
            : fill(plan.costConverted, { sum: formatMoney(language.locale, sum), rate: rate ?? '', yuan })}
        </p>
      )}
      {sum && !yuan && <p>{fill(plan.costNoRate, { currency: currencyWord(language.locale, sum.currency) })}</p>}
      <p className="text-muted">
        {costs.rate.text}
        <Joint is="space" />
        {costs.rate.acceptance}
      </p>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        {currencies.map((currency) => {
          const text = rates[currency] ?? rateOf(currency) ?? '';
          return (
            <CostField
              key={currency}
              label={fill(plan.costRate, { currency: currencyWord(language.locale, currency) })}
              value={text}
              wrong={rates[currency] === undefined || isRate(text) ? undefined : plan.costRateWrong}
              onChange={(next) => onType(currency, next)}
            />
          );
        })}
      </div>
    </div>
  );
}
