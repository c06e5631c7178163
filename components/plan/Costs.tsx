'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatMoney } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Assessment } from '@/rules/assessment';
import { isRate, type Rates, rateOf } from '@/rules/costs/convert';
import { type EstimateId, estimateIds, estimates } from '@/rules/costs/estimates';
import { costInput } from '@/rules/costs/method-entry';
import type { CostInput } from '@/rules/costs/route-cost';
import type { Money } from '@/rules/facts';
import { known } from '@/rules/reading';
import { Button } from '../ui/Button';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { CostField } from './CostField';
import { CostWorking } from './CostWorking';
import { CourtFee } from './CourtFee';
import { type EntryCost, entryCost, figureText, openEntries, typedFigure } from './cost-case';
import { exactMoney, roundDollars } from './money';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Summary } from './Summary';
import type { Typed } from './useFigureDesk';

/** Fields for the figures behind a cost. */
function FigureFields({ ids, typed, onType }: FigureProps) {
  const { plan, costs } = usePlan().words;
  return (
    <div className="space-y-4 py-1">
      {ids.map((id) => {
        const text = typed[id] ?? figureText(id);
        const { unit } = estimates[id];
        const wrong = unit === 'basis-points' ? plan.costShareWrong : plan.costFigureWrong;
        return (
          <CostField
            key={id}
            label={fill(plan.costUnit, { figure: costs.figures[id], unit: costs.units[unit] })}
            value={text}
            wrong={typedFigure(id, text) === undefined ? wrong : undefined}
            onChange={(next) => onType(id, next)}
          />
        );
      })}
    </div>
  );
}

interface FigureProps {
  readonly ids: readonly EstimateId[];
  readonly typed: Typed<EstimateId>;
  readonly onType: (id: EstimateId, text: string) => void;
}

interface ItemProps extends Omit<FigureProps, 'ids'> {
  readonly cost: EntryCost;
  readonly input: CostInput;
  readonly rates: Rates;
}

/** The cost of one way: the range, for a suit the court fee, the working, and its figures to change. */
function CostItem({ cost, input, rates, typed, onType }: ItemProps) {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const dollars = (cents: number) => `USD ${roundDollars(language.locale, cents)}`;
  const name = costs.entries[cost.entry];
  const { cost: range, lacks } = cost;
  return (
    <li className="py-3">
      <h3 className="font-semibold">
        <Text>{name}</Text>
      </h3>
      {range === 'unknown' ? (
        <p>
          <strong>{`${plan.costNotKnown}${jointsOf(language.locale).stop}`}</strong>
          {lacks && costs.lacks[lacks]}
        </p>
      ) : (
        <p>
          {fill(plan.costRange, {
            min: dollars(range.min),
            typical: dollars(range.typical),
            max: dollars(range.max),
          })}
        </p>
      )}
      {cost.entry === 'suit' && input.claim && <CourtFee claim={input.claim} halfFee={input.halfFee} rates={rates} />}
      {range !== 'unknown' && (
        <div className="flex flex-wrap gap-x-6 text-sm *:open:basis-full">
          <Details summary={<Summary text={plan.costHow} name={name} />}>
            <CostWorking cost={cost} />
          </Details>
          <Details summary={<Summary text={plan.costChange} name={name} />}>
            <FigureFields ids={cost.figures} typed={typed} onType={onType} />
          </Details>
        </div>
      )}
    </li>
  );
}

interface RateProps {
  readonly sum: Money | undefined;
  readonly input: CostInput;
  readonly rates: Rates;
  readonly onType: (currency: string, text: string) => void;
}

/** The claim in RMB by the rate used, and the rates to change. */
function Exchange({ sum, input, rates, onType }: RateProps) {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const currencies = [...new Set([...(sum ? [sum.currency] : []), 'USD'])].filter((code) => code !== 'CNY');
  const yuan = input.claim && exactMoney(language.locale, { minor: input.claim.fen, currency: 'CNY' });
  const rate = sum && rateOf(sum.currency, rates);
  return (
    <div className="space-y-3 rounded-xl border border-line bg-surface p-4">
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
      {sum && !yuan && <p>{fill(plan.costNoRate, { currency: sum.currency })}</p>}
      <p className="text-muted">
        {costs.rate.text} {costs.rate.acceptance}
      </p>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        {currencies.map((currency) => {
          const text = rates[currency] ?? rateOf(currency) ?? '';
          return (
            <CostField
              key={currency}
              label={fill(plan.costRate, { currency })}
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

/** The figures behind worth and order that belong to no single way: chances and edges of the money bands. */
const ORDER_FIGURES = estimateIds.filter((id) => id.startsWith('worth.') || id.startsWith('band.'));

/** The figures behind the order of the routes, to change. */
function OrderFigures() {
  const { words, desk } = usePlan();
  const { plan } = words;
  return (
    <Details summary={plan.orderFigures}>
      <p className="mb-2">{plan.orderFiguresSays}</p>
      <FigureFields ids={ORDER_FIGURES} typed={desk.typed} onType={desk.typeFigure} />
    </Details>
  );
}

/** What every open way costs, how we got there, and the figures and rates to change. The whole plan goes by them; nothing of it is kept. */
export function Costs({ assessment }: { readonly assessment: Assessment }) {
  const { words, held, desk, language } = usePlan();
  const { plan } = words;
  const { overrides, rates } = desk.figures;
  const input = costInput(held.facts, assessment.internetCourt.verdict === 'yes', rates);
  const list = openEntries(assessment).map((entry) => entryCost(entry, input, overrides, rates));
  if (list.length === 0) return <p>{plan.costsNone}</p>;
  const small = list.filter(({ cost }) => cost !== 'unknown' && cost.typical === 0);
  const items = (some: readonly EntryCost[]) => (
    <ul className="divide-y divide-line border-y border-line">
      {some.map((cost) => (
        <CostItem
          key={cost.entry}
          cost={cost}
          input={input}
          rates={rates}
          typed={desk.typed}
          onType={desk.typeFigure}
        />
      ))}
    </ul>
  );
  return (
    <div className="space-y-3">
      <p>
        {plan.costsIntro} <span className="text-muted">{plan.costsLocal}</span>
      </p>
      <Exchange sum={known(held.facts, 'claim.amount')} input={input} rates={rates} onType={desk.typeRate} />
      {desk.changed && (
        <Button look="secondary" onClick={desk.reset}>
          {plan.costReset}
        </Button>
      )}
      <p role="status" className="sr-only">
        {desk.changed && plan.costsAgain}
      </p>
      {items(list.filter((cost) => !small.includes(cost)))}
      {small.length > 0 && (
        <Details summary={plural(language.locale, small.length, plan.costsSmall)}>{items(small)}</Details>
      )}
      <OrderFigures />
    </div>
  );
}
