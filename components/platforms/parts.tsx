import type { ReactNode } from 'react';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import type { Seen, Source } from '@/rules/platforms/platform';
import { CertaintyMark } from '../ui/CertaintyMark';
import { Details } from '../ui/Details';

export interface RecordWords {
  readonly locale: string;
  readonly platforms: Words['platforms'];
  readonly certainty: Words['pages']['plan']['certainty'];
}

/** One part of a record under its heading; nothing where there is nothing to say. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-5 break-inside-avoid">
      <h3 className="mb-1 text-lg font-semibold">{title}</h3>
      {children}
    </div>
  );
}

/** A statement with its mark. */
export function Said({
  seen,
  words,
  children,
}: {
  readonly seen: Seen;
  readonly words: RecordWords;
  children: ReactNode;
}) {
  return (
    <li className="py-1.5">
      {children} <CertaintyMark certainty={seen.certainty} words={words.certainty} />
    </li>
  );
}

function sourceText({ at, asOf }: Source, { platforms }: RecordWords): string {
  const { record } = platforms;
  if (at === null) return record.memory;
  return fill(record.source, { at, day: asOf === 'undated' ? record.undated : asOf });
}

/** Where the statements of a record were seen, each place once. Text only: most are not the platform's own pages. */
export function SeenAt({ seen, words }: { readonly seen: readonly Seen[]; readonly words: RecordWords }) {
  const texts = [...new Set(seen.flatMap(({ sources }) => sources.map((source) => sourceText(source, words))))];
  return (
    <Details summary={words.platforms.record.sources}>
      <ul className="list-disc ps-5 text-sm wrap-anywhere text-muted">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Details>
  );
}
