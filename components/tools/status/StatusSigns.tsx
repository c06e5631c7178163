'use client';
import type { Facts } from '@/rules/facts';
import { type Outcome, type Side, supplierSigns } from '@/rules/supplier-status/signs';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Text } from '../../ui/Text';
import type { StatusWords } from './kinds';
import { SignList } from './SignList';

const looks: { readonly [outcome in Outcome]: string } = {
  operating: 'border-green bg-green-soft text-green',
  partly: 'border-amber bg-amber-soft text-amber',
  gone: 'border-seal bg-seal-soft text-seal',
  unknown: 'border-edge bg-surface text-muted',
};

const SIDES: readonly Side[] = ['for', 'against', 'beside', 'missing'];

interface Props {
  readonly words: StatusWords;
  readonly facts: Facts;
  readonly links?: boolean;
}

/** Operating, partly, gone or not known: the conclusion of the routes, with the signs for, against and missing. */
export function StatusSigns({ words, facts, links = false }: Props) {
  const { outcome, gone, certainty, signs } = supplierSigns(facts);
  const { status } = words;
  return (
    <div className="space-y-4">
      <div role="status">
        <p>
          {status.conclusion}{' '}
          <span className={`inline-block rounded-full border px-2.5 font-semibold ${looks[outcome]}`}>
            {words.outcomes[outcome].name}
          </span>{' '}
          {outcome !== 'unknown' && <CertaintyMark certainty={certainty} words={words.certainty} />}
        </p>
        <p className="mt-1">{words.outcomes[outcome].means}</p>
        {gone && <p className="mt-1">{status.gone[gone]}</p>}
      </div>
      {SIDES.map((side) => (
        <SignList
          key={side}
          title={status[side]}
          signs={signs.filter((sign) => sign.side === side)}
          facts={facts}
          words={words}
          links={links}
        />
      ))}
      <p className="text-sm text-muted">
        <Text>{status.estimate}</Text>
      </p>
    </div>
  );
}
