'use client';
import { fill } from '@/lib/words/fill';
import type { UsccParts } from '@/rules/counterparty/uscc';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Text } from '../../ui/Text';
import type { CounterpartyWords } from './kinds';

interface Props {
  readonly words: CounterpartyWords;
  readonly parts: UsccParts;
}

/** What the six digits of the place hint at, and what they do not show. */
export function UsccPlace({ words: { uscc, shared }, parts: { hint, division } }: Props) {
  const { place } = uscc;
  const said =
    hint.kind === 'city'
      ? fill(place.city, { digits: division, city: uscc.cities[hint.city] })
      : hint.kind === 'province'
        ? fill(place.province, { digits: division, province: uscc.provinces[hint.province] ?? hint.province })
        : fill(hint.kind === 'ask' ? place[`ask_${hint.level}`] : place.unknown, { digits: division });
  return (
    <>
      <li>
        {said} {hint.kind !== 'unknown' && <CertaintyMark certainty={hint.certainty} words={shared.certainty} />}
      </li>
      <li>
        <Text>{hint.kind === 'city' || hint.kind === 'province' ? uscc.placeLimit : uscc.placeAsk}</Text>
      </li>
    </>
  );
}
