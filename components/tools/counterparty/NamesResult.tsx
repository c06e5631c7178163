'use client';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { NameComparison } from '@/rules/counterparty/compare-names';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import type { CounterpartyWords } from './kinds';
import type { Tables } from './read-names';

export type Compared = NameComparison & Tables;

interface Props {
  readonly words: CounterpartyWords;
  readonly compared: Compared;
  readonly onlyFirst: string;
  readonly onlySecond: string;
}

/** A name in traditional characters is said to be so; what can be another character is not taken for the same name. */
function titleOf({ result, flags }: NameComparison, names: CounterpartyWords['names']) {
  if (result === 'same' && flags.includes('traditional')) return names.traditional.same;
  if (result === 'alike' && flags.includes('traditional_open')) return names.traditional.open;
  return names.results[result];
}

/** Whether two names are the same as written, with the parts that differ and the characters that were matched. */
export function NamesResult({ words: { names, shared }, compared, onlyFirst, onlySecond }: Props) {
  const { locale } = useWords();
  const { flags, changes, pairs, tables } = compared;
  const { title, text } = titleOf(compared, names);
  const { list, semicolon } = jointsOf(locale);
  const matched = (open: boolean) =>
    pairs
      .filter((pair) => pair.open === open)
      .map(({ first, second }) => fill(names.traditional.pair, { first, second }))
      .join(semicolon);
  const parts = [
    [onlyFirst, compared.onlyFirst.join(list)],
    [onlySecond, compared.onlySecond.join(list)],
    [names.traditional.matched, matched(false)],
    [names.traditional.unsure, matched(true)],
  ] as const;
  return (
    <Notice tone={compared.result === 'same' ? 'info' : 'warning'} title={title}>
      <p>{text}</p>
      <ul className="list-disc ps-6">
        {flags.map((flag) => (
          <li key={flag}>{names.flags[flag]}</li>
        ))}
        {parts.map(
          ([sentence, found]) =>
            found !== '' && (
              <li key={sentence} className="wrap-anywhere">
                <bdi>
                  <Text>{fill(sentence, { words: found })}</Text>
                </bdi>
              </li>
            ),
        )}
      </ul>
      {tables === 'missing' && <p>{names.traditional.notLoaded}</p>}
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
