'use client';
import { fill } from '@/lib/words/fill';
import type { Link, LinkMark } from '@/rules/evidence/chain';
import { Details } from '../../ui/Details';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import type { EvidenceWords } from './kinds';
import { Papers } from './Papers';
import { Firmness, SourceLine } from './SourceLine';

const looks: { readonly [mark in LinkMark]: string } = {
  closed: 'border-green text-green bg-green-soft',
  weak: 'border-amber text-amber bg-amber-soft',
  open: 'border-seal text-seal bg-seal-soft',
  borne_by_other_side: 'border-accent text-accent bg-accent-soft',
  unknown: 'border-edge text-muted bg-surface',
};

interface Props {
  readonly link: Link;
  readonly words: EvidenceWords;
}

/** A summary that stands in every item: its item is named for those who do not see it. */
function Named({ text, name, words }: { readonly text: string; readonly name: string; readonly words: EvidenceWords }) {
  return (
    <>
      {text}
      <span className="sr-only">
        {' '}
        <Text>{fill(words.chain.summaryFor, { name })}</Text>
      </span>
    </>
  );
}

function Cautions({ link, words }: Props) {
  const { only } = link.element;
  if (link.cautions.length === 0) return null;
  return (
    <ul className="space-y-2 border-s-4 border-amber ps-3">
      {link.cautions.map(({ id, sources, certainty }) => (
        <li key={id}>
          <Text>{id === 'further_claim' && only ? words.furtherClaims[only] : words.cautions[id]}</Text>{' '}
          <Firmness certainty={certainty} words={words} />
          <SourceLine sources={sources} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Gaps({ link, words }: Props) {
  return (
    <ul className="space-y-3">
      {link.element.gaps.map(({ id, sources, certainty }) => (
        <li key={id}>
          <p>
            <Text>{words.gaps[id].fails}</Text> <Firmness certainty={certainty} words={words} />
          </p>
          <p>
            <Text>{words.gaps[id].close}</Text>
          </p>
          <SourceLine sources={sources} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** What to get next: how to strengthen what is weak, else where to get it; nothing for a closed point. */
export function NextThing({ link, words }: Props) {
  const { id } = link.element;
  if (link.mark === 'closed') return null;
  return (
    <p>
      <span className="font-semibold">
        {words.chain.next}
        <Joint is="colon" />
      </span>
      <Text>{link.mark === 'weak' ? words.next[id].weak : words.next[id].open}</Text>
    </p>
  );
}

export function MarkOf({ link, words }: Props) {
  const { chain } = words;
  return (
    <span className={`inline-block rounded-lg border px-2.5 text-sm font-semibold ${looks[link.mark]}`}>
      {link.element.only ? chain.furtherMark : chain.marks[link.mark]}
    </span>
  );
}

interface ChainLinkProps extends Props {
  /** Without a case there is nothing to mark: only what the element asks for. */
  readonly unmarked?: boolean;
}

/** One element: mark, name, who must prove it, what to get, with what, and what usually fails. */
export function ChainLink({ link, words, unmarked = false }: ChainLinkProps) {
  const { element, mark } = link;
  const { chain } = words;
  const name = words.elements[element.id];
  return (
    <li className="space-y-2 py-4">
      <p>
        <strong className="me-2 text-lg font-semibold">
          <Text>{name}</Text>
        </strong>
        {!unmarked && <MarkOf link={link} words={words} />}
      </p>
      <div className="space-y-2" data-same={`point/${element.id}`}>
        {(unmarked || mark !== 'borne_by_other_side') && (
          <p>
            {chain.burdens[element.burden]} <Firmness certainty={element.certainty} words={words} />
          </p>
        )}
        {!unmarked && mark === 'borne_by_other_side' && <Firmness certainty={element.certainty} words={words} />}
        <NextThing link={link} words={words} />
        <Cautions link={link} words={words} />
        <div>
          {element.papers.length > 0 && (
            <Details summary={<Named text={chain.papers} name={name} words={words} />}>
              <Papers ids={element.papers} words={words} />
            </Details>
          )}
          {element.gaps.length > 0 && (
            <Details summary={<Named text={chain.gaps} name={name} words={words} />}>
              <Gaps link={link} words={words} />
            </Details>
          )}
          <Details summary={<Named text={chain.sources} name={name} words={words} />}>
            <SourceLine sources={element.sources} words={words} />
          </Details>
        </div>
      </div>
    </li>
  );
}
