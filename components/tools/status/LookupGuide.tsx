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

/** The step of each guide at which the name or the code is typed. */
const TYPED_AT = 'type';

/** What the case knows of the seller that can be typed. */
export interface ToType {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
}

interface StepsProps {
  readonly guide: Guide;
  readonly words: StatusWords;
  readonly typed: ToType;
}

/** The Chinese name and the code of the seller, to copy. */
function Typed({ typed, words }: { readonly typed: ToType; readonly words: StatusWords }) {
  return (['name', 'code'] as const).map((part) => {
    const text = typed[part];
    if (!text) return null;
    return (
      <div key={part} className="mt-2 space-y-2 wrap-anywhere">
        <bdi className="text-lg" translate="no">
          <Text>{text}</Text>
        </bdi>
        <CopyButton text={text} words={words.guidePart.typed[part]} />
      </div>
    );
  });
}

function Steps({ guide, words, typed }: StepsProps) {
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
            {id === TYPED_AT && <Typed typed={typed} words={words} />}
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

interface Props {
  readonly words: StatusWords;
  /** Which guides; all of them by default. */
  readonly only?: readonly Guide['id'][];
  /** The Chinese name and the code of the seller, where the case knows them: what to type. */
  readonly typed?: ToType;
}

/** How to look the seller up, for a person without Chinese: where, what to type, what to look for, what to match. */
export function LookupGuide({ words, only, typed = {} }: Props) {
  const shown = guides.filter(({ id }) => only === undefined || only.includes(id));
  const [first] = shown;
  if (first && shown.length === 1) {
    return (
      <section>
        <p className="mb-2 font-semibold">{words.guides[first.id].title}</p>
        <Steps guide={first} words={words} typed={typed} />
      </section>
    );
  }
  return (
    <div>
      {shown.map((guide) => (
        <Details key={guide.id} summary={words.guides[guide.id].title}>
          <Steps guide={guide} words={words} typed={typed} />
        </Details>
      ))}
    </div>
  );
}
