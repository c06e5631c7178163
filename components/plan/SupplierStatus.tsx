'use client';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { ClassSays } from '../tools/status/ClassSays';
import type { StatusWords } from '../tools/status/kinds';
import { OverlayList } from '../tools/status/OverlayList';
import { StatusSigns } from '../tools/status/StatusSigns';

interface Props {
  readonly facts: Facts;
  readonly words: StatusWords;
}

/** Does the seller still trade: the conclusion with its signs, what the register word means, lists and marks. */
export function SupplierStatus({ facts, words }: Props) {
  const status = known(facts, 'seller.registerStatus');
  const lists = known(facts, 'seller.lists')?.filter((id) => id !== 'none') ?? [];
  return (
    <div className="space-y-6">
      <StatusSigns words={words} facts={facts} links />
      {status !== undefined && status !== 'not_looked_up' && (
        <div className="rounded-lg bg-accent-soft px-4 py-3">
          <ClassSays status={status} words={words} />
        </div>
      )}
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
