'use client';
import { fill } from '@/lib/words/fill';
import type { TidyChange } from '@/rules/counterparty/tidy';
import { Button } from '../../ui/Button';
import type { CounterpartyWords } from './kinds';

/** What was changed to read the text: nothing changes silently. */
export function Reading({
  words,
  code,
  changes,
}: {
  readonly words: CounterpartyWords['shared'];
  readonly code?: string | undefined;
  readonly changes: readonly TidyChange[];
}) {
  if (changes.length === 0) return null;
  return (
    <div>
      {code && (
        <p>
          <bdi className="wrap-anywhere">{fill(words.readAs, { code })}</bdi>
        </p>
      )}
      <p>{words.changesTitle}</p>
      <ul className="list-disc ps-6">
        {changes.map((change) => (
          <li key={change}>{words.changes[change]}</li>
        ))}
      </ul>
    </div>
  );
}

/** Codes to choose from: proposed, and checked only when chosen. */
export function Offers({
  title,
  codes,
  words,
  onChoose,
}: {
  readonly title: string;
  readonly codes: readonly string[];
  readonly words: CounterpartyWords['shared'];
  readonly onChoose: (code: string) => void;
}) {
  if (codes.length === 0) return null;
  return (
    <div>
      <p className="mb-2 font-medium">{title}</p>
      <ul className="flex flex-col items-start gap-2">
        {codes.map((code) => (
          <li key={code}>
            <Button look="secondary" className="wrap-anywhere" onClick={() => onChoose(code)}>
              {fill(words.thisOne, { code })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
