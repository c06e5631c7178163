'use client';
import { fill } from '@/lib/words/fill';
import { type PaperId, papers } from '@/rules/evidence/documents';
import { type Weight, weights } from '@/rules/evidence/weights';
import type { SourceRef } from '@/rules/provision';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import type { EvidenceWords } from './kinds';
import { Firmness, SourceLine } from './SourceLine';

interface ItemProps {
  readonly id: PaperId;
  /** How its kind of proof weighs stands at another document above. */
  readonly told: boolean;
  readonly words: EvidenceWords;
}

function Item({ id, told, words }: ItemProps) {
  const { weight, certainty, sources } = papers[id];
  const own: readonly SourceRef[] = sources;
  const strength: Weight = weights[weight];
  const { name, why } = words.weights[weight];
  return (
    <li>
      <p>
        <strong className="font-semibold">
          <Text>{words.papers[id]}</Text>
        </strong>{' '}
        <Firmness certainty={certainty} words={words} />
      </p>
      <p>
        {name}
        <Joint is="stop" />
        {!told && (
          <span data-same={`weight/${weight}`}>
            {why}
            <Joint is="space" />
            {!strength.alone && words.notAlone}
            <Joint is="space" />
            {strength.place !== undefined && fill(words.place, { place: strength.place })}{' '}
            {strength.placeCertainty === 'unverified' && <Firmness certainty="unverified" words={words} />}
          </span>
        )}
      </p>
      <SourceLine sources={own} words={words} />
      {!told && (
        <div data-same={`weight-law/${weight}`}>
          <SourceLine sources={strength.sources.filter((source) => !own.includes(source))} words={words} />
        </div>
      )}
    </li>
  );
}

/** Documents that prove an element, each with the kind of proof it is; the first of a kind with why it weighs, and its law. */
export function Papers({ ids, words }: { readonly ids: readonly PaperId[]; readonly words: EvidenceWords }) {
  return (
    <>
      <p className="text-muted" data-same="papers-note">
        {words.chain.papersNote}
      </p>
      <ul className="mt-2 space-y-3">
        {ids.map((id, at) => (
          <Item
            key={id}
            id={id}
            told={ids.slice(0, at).some((other) => papers[other].weight === papers[id].weight)}
            words={words}
          />
        ))}
      </ul>
    </>
  );
}
