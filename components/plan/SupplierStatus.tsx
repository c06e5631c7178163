'use client';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { supplierSigns } from '@/rules/supplier-status/signs';
import { ClassSays } from '../tools/status/ClassSays';
import type { StatusWords } from '../tools/status/kinds';
import { OverlayList } from '../tools/status/OverlayList';
import { SignLists } from '../tools/status/SignLists';
import { StatusConclusion } from '../tools/status/StatusConclusion';
import { Fold } from '../ui/Fold';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';

interface Props {
  readonly facts: Facts;
  readonly words: StatusWords;
}

/** Does the seller still trade: the conclusion, its signs on demand, what the register word means, lists and marks. */
export function SupplierStatus({ facts, words }: Props) {
  const { plan } = usePlan().words;
  const register = known(facts, 'seller.registerStatus');
  const lists = known(facts, 'seller.lists')?.filter((id) => id !== 'none') ?? [];
  const isToldHow = register === 'deregistered' && known(facts, 'seller.deregistrationWay') !== undefined;
  const finding = supplierSigns(facts);
  const isTrading = register === 'active' && finding.outcome === 'operating';
  const says = isToldHow ? words.deregisteredKnown : isTrading ? words.activeTrading : undefined;
  return (
    <div className="space-y-3">
      <div>
        <StatusConclusion words={words} finding={finding} mark={<Mark certainty={finding.certainty} />} />
      </div>
      {register !== undefined && register !== 'not_looked_up' && (
        <div data-whole className="rounded-lg bg-accent-soft px-4 py-3">
          <ClassSays status={register} words={words} says={says} />
        </div>
      )}
      <Fold summary={plan.statusSigns}>
        <div className="space-y-3">
          <SignLists words={words} facts={facts} signs={finding.signs} links />
        </div>
      </Fold>
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
