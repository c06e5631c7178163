'use client';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Rates } from '@/rules/costs/convert';
import type { CostInput } from '@/rules/costs/route-cost';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { CostWorking } from './CostWorking';
import { CourtFee } from './CourtFee';
import type { EntryCost } from './cost-case';
import { FigureFields, type FigureProps } from './FigureFields';
import { roundMoney } from './money';
import { usePlan } from './PlanContext';
import { Summary } from './Summary';

interface Props extends Omit<FigureProps, 'ids'> {
  readonly name: string;
  readonly cost: EntryCost;
  readonly input: CostInput;
  readonly rates: Rates;
}

/** The cost of one way: the range, for a suit the court fee, the working, and its figures to change. */
export function CostItem({ name, cost, input, rates, typed, onType }: Props) {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const dollars = (cents: number) => roundMoney(language.locale, cents);
  const { cost: range, lacks } = cost;
  // On paper the working says it all, unless the person changed a figure.
  const own = cost.figures.some((id) => typed[id] !== undefined);
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
          <Fold summary={<Summary text={plan.costHow} name={name} />}>
            <CostWorking cost={cost} />
          </Fold>
          <div className={`has-[[open]]:basis-full ${own ? '' : 'print:hidden'}`}>
            <Fold summary={<Summary text={plan.costChange} name={name} />}>
              <FigureFields ids={cost.figures} typed={typed} onType={onType} />
            </Fold>
          </div>
        </div>
      )}
    </li>
  );
}
