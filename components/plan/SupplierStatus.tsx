'use client';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { type Outcome, type Side, supplierSigns } from '@/rules/supplier-status/signs';
import { ClassSays } from '../tools/status/ClassSays';
import type { StatusWords } from '../tools/status/kinds';
import { OverlayList } from '../tools/status/OverlayList';
import { SignList } from '../tools/status/SignList';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';

const looks: { readonly [outcome in Outcome]: string } = {
  operating: 'border-green bg-green-soft text-green',
  partly: 'border-amber bg-amber-soft text-amber',
  gone: 'border-seal bg-seal-soft text-seal',
  unknown: 'border-edge bg-surface text-muted',
};

const SIDES: readonly Side[] = ['for', 'against', 'beside', 'missing'];

interface Props {
  readonly facts: Facts;
  readonly words: StatusWords;
}

/** Does the seller still trade: the conclusion, its signs on demand, what the register word means, lists and marks. */
export function SupplierStatus({ facts, words }: Props) {
  const { plan } = usePlan().words;
  const register = known(facts, 'seller.registerStatus');
  const lists = known(facts, 'seller.lists')?.filter((id) => id !== 'none') ?? [];
  const { outcome, gone, certainty, signs } = supplierSigns(facts);
  const { status } = words;
  return (
    <div className="space-y-3">
      <div>
        <p>
          {status.conclusion}{' '}
          <span className={`inline-block rounded-full border px-2.5 font-semibold ${looks[outcome]}`}>
            {words.outcomes[outcome].name}
          </span>{' '}
          {outcome !== 'unknown' && <Mark certainty={certainty} />}
        </p>
        <p className="mt-1">{words.outcomes[outcome].means}</p>
        {gone && <p className="mt-1">{status.gone[gone]}</p>}
      </div>
      {register !== undefined && register !== 'not_looked_up' && (
        <div className="rounded-lg bg-accent-soft px-4 py-3">
          <ClassSays status={register} words={words} />
        </div>
      )}
      <Details summary={plan.statusSigns}>
        <div className="space-y-3">
          {SIDES.map((side) => (
            <SignList
              key={side}
              title={status[side]}
              signs={signs.filter((sign) => sign.side === side)}
              facts={facts}
              words={words}
              links
            />
          ))}
          <p className="text-sm text-muted">
            <Text>{status.estimate}</Text>
          </p>
        </div>
      </Details>
      {lists.length > 0 && (
        <div>
          <p className="font-semibold">{words.status.lists}</p>
          <OverlayList lists={lists} words={words} />
          <p className="text-sm text-muted">{words.listsPart.colours}</p>
        </div>
      )}
    </div>
  );
}
