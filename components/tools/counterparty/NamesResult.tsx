'use client';
import { fill } from '@/lib/words/fill';
import type { NameComparison } from '@/rules/counterparty/compare-names';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import type { CounterpartyWords } from './kinds';

interface Props {
  readonly words: CounterpartyWords;
  readonly compared: NameComparison;
  readonly onlyFirst: string;
  readonly onlySecond: string;
}

/** Whether two names are the same as written, with the parts that differ. */
export function NamesResult({ words: { names, shared }, compared, onlyFirst, onlySecond }: Props) {
  const { result, flags, changes } = compared;
  const parts = [
    [onlyFirst, compared.onlyFirst],
    [onlySecond, compared.onlySecond],
  ] as const;
  return (
    <Notice tone={result === 'same' ? 'info' : 'warning'} title={names.results[result].title}>
      <p>{names.results[result].text}</p>
      <ul className="list-disc ps-6">
        {flags.map((flag) => (
          <li key={flag}>{names.flags[flag]}</li>
        ))}
        {parts.map(
          ([sentence, found]) =>
            found.length > 0 && (
              <li key={sentence} className="wrap-anywhere">
                <bdi>
                  <Text>{fill(sentence, { words: found.join(', ') })}</Text>
                </bdi>
              </li>
            ),
        )}
      </ul>
      {changes.length > 0 && (
        <>
          <p>{shared.changesTitle}</p>
          <ul className="list-disc ps-6">
            {changes.map((change) => (
              <li key={change}>{shared.changes[change]}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
