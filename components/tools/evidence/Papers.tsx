'use client';
import { fill } from '@/lib/words/fill';
import { type PaperId, papers } from '@/rules/evidence/documents';
import { type Weight, weights } from '@/rules/evidence/weights';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import type { EvidenceWords } from './kinds';
import { Firmness, SourceLine } from './SourceLine';

function Item({ id, words }: { readonly id: PaperId; readonly words: EvidenceWords }) {
  const { weight, certainty, sources } = papers[id];
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
        {why}
        <Joint is="space" />
        {!strength.alone && words.notAlone}
        <Joint is="space" />
        {strength.place !== undefined && fill(words.place, { place: strength.place })}{' '}
        {strength.placeCertainty === 'unverified' && <Firmness certainty="unverified" words={words} />}
      </p>
      <SourceLine sources={[...new Set([...sources, ...strength.sources])]} words={words} />
    </li>
  );
}

/** Documents that prove an element, each with the kind of proof it is and why it weighs. */
export function Papers({ ids, words }: { readonly ids: readonly PaperId[]; readonly words: EvidenceWords }) {
  return (
    <>
      <p className="text-muted">{words.chain.papersNote}</p>
      <ul className="mt-2 space-y-3">
        {ids.map((id) => (
          <Item key={id} id={id} words={words} />
        ))}
      </ul>
    </>
  );
}
