'use client';
import { fill } from '@/lib/words/fill';
import { type Guide, guides } from '@/rules/supplier-status/lookup-guides';
import { citedLaw } from '@/rules/supplier-status/sources';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Chinese } from '../../ui/Chinese';
import { CopyButton } from '../../ui/CopyButton';
import { Details } from '../../ui/Details';
import { Text } from '../../ui/Text';
import type { StatusWords } from './kinds';
import { LawLine } from './LawLine';

interface Props {
  readonly words: StatusWords;
  /** Which guides; all of them by default. */
  readonly only?: readonly Guide['id'][];
}

function Steps({ guide, words }: { readonly guide: Guide; readonly words: StatusWords }) {
  const { guidePart } = words;
  const { intro, steps } = words.guides[guide.id];
  const says: { readonly [step: string]: string } = steps;
  return (
    <>
      <p className="mb-2">{intro}</p>
      {guide.address && (
        <div className="mb-3">
          <p>
            <bdi className="font-mono" translate="no">
              {fill(guidePart.address, { address: guide.address })}
            </bdi>
          </p>
          <CopyButton text={guide.address} words={guidePart.copy} />
        </div>
      )}
      <ol className="list-decimal space-y-3 ps-6">
        {guide.steps.map(({ id, certainty, match = [], sources = [] }) => (
          <li key={id}>
            <Text>{says[id] ?? id}</Text>{' '}
            {certainty !== 'our-estimate' && <CertaintyMark certainty={certainty} words={words.certainty} />}
            {match.length > 0 && (
              <div className="mt-1">
                <p className="text-sm text-muted">{guidePart.match}</p>
                <ul className="flex flex-wrap gap-2">
                  {match.map((zh) => (
                    <li key={zh} className="rounded-lg border border-line bg-surface px-2.5 py-1">
                      <span className="text-lg">
                        <Chinese>{zh}</Chinese>
                      </span>{' '}
                      <span className="text-sm text-muted">{words.matchWords[zh]}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {sources.some((source) => citedLaw(source)) && <LawLine sources={sources} words={words} />}
          </li>
        ))}
      </ol>
      {guide.steps.some(({ certainty }) => certainty === 'unverified') && (
        <p className="mt-3 text-sm text-muted">{guidePart.unverified}</p>
      )}
    </>
  );
}

/** How to look the seller up, for a person without Chinese: where, what to type, what to look for, what to match. */
export function LookupGuide({ words, only }: Props) {
  return (
    <div>
      {guides
        .filter(({ id }) => only === undefined || only.includes(id))
        .map((guide) => (
          <Details key={guide.id} summary={words.guides[guide.id].title}>
            <Steps guide={guide} words={words} />
          </Details>
        ))}
    </div>
  );
}
