'use client';
import { plural } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import { costInput, onlyDefends } from '@/rules/costs/method-entry';
import { known } from '@/rules/reading';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { CostItem } from './CostItem';
import { type EntryCost, entryCost, openEntries } from './cost-case';
import { DefenceCost } from './DefenceCost';
import { Exchange } from './Exchange';
import { OrderFigures } from './OrderFigures';
import { usePlan } from './PlanContext';
import { cardName, isRunning } from './route-name';

/** What every open way costs, how we got there, and the figures and rates to change. The whole plan goes by them; nothing of it is kept. */
export function Costs({ assessment }: { readonly assessment: Assessment }) {
  const { words, held, desk, language } = usePlan();
  const { plan } = words;
  const { overrides, rates } = desk.figures;
  const input = costInput(held.facts, assessment.internetCourt.verdict === 'yes', rates);
  // The figures of a suit are those of an own one: who only defends has none.
  const defends = onlyDefends(held.facts) ? assessment.routes.find(isRunning) : undefined;
  const routes = defends ? assessment.routes.filter((route) => !isRunning(route)) : assessment.routes;
  const list = openEntries({ ...assessment, routes }).map((entry) => entryCost(entry, input, overrides, rates));
  if (list.length === 0 && !defends) return <p>{plan.costsNone}</p>;
  // A case that goes on has its own name.
  const running = routes.find(isRunning);
  const small = list.filter(({ cost }) => cost !== 'unknown' && cost.typical === 0);
  const items = (some: readonly EntryCost[]) => (
    <ul className="divide-y divide-line border-y border-line">
      {some.map((cost) => (
        <CostItem
          key={cost.entry}
          name={cost.entry === 'suit' && running ? cardName(running, words) : words.costs.entries[cost.entry]}
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
        {plan.costsIntro}
        <Joint is="space" />
        <span className="text-muted print:hidden">{plan.costsLocal}</span>
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
      {defends && <DefenceCost route={defends} claim={input.claim} rates={rates} />}
      {items(list.filter((cost) => !small.includes(cost)))}
      {small.length > 0 && <Fold summary={plural(language.locale, small.length, plan.costsSmall)}>{items(small)}</Fold>}
      <OrderFigures />
    </div>
  );
}
