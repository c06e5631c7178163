'use client';
import { fill } from '@/lib/words/fill';
import { type Chain, evidenceChain, type LinkMark } from '@/rules/evidence/chain';
import { isAsked } from '@/rules/evidence/matrix';
import type { Facts } from '@/rules/facts';
import { completeArbitration } from '@/rules/inputs/clause';
import { Joint } from '../../ui/Joint';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import { ChainLink } from './ChainLink';
import type { EvidenceWords } from './kinds';

interface FirstProps {
  readonly chain: Chain;
  readonly words: EvidenceWords;
}

/** The one thing to do first. */
export function FirstThing({ chain, words }: FirstProps) {
  const { first } = chain;
  if (!first) return null;
  const name = 'element' in first ? words.elements[first.element] : '';
  return (
    <div data-same="proof-first">
      <Notice title={words.chain.firstTitle}>
        <p>
          <Text>{fill(words.chain.first[first.do], { name })}</Text>
        </p>
        {first.do !== 'keep' && first.do !== 'keep_closed' && (
          <p>
            <Text>
              {'element' in first
                ? words.next[first.element][first.do === 'strengthen' ? 'weak' : 'open']
                : words.next.contract.open}
            </Text>
          </p>
        )}
      </Notice>
    </div>
  );
}

interface Props {
  readonly words: EvidenceWords;
  readonly facts: Facts;
}

/** The chain of proof of the case, element by element, with what to do first. */
export function EvidenceChain({ words, facts }: Props) {
  const chain = evidenceChain(facts);
  if (chain.unlisted) {
    return (
      <section className="space-y-3">
        <h3 className="font-serif text-xl font-semibold">{words.chain.title}</h3>
        <p className="font-medium">{words.chain.unlisted}</p>
      </section>
    );
  }
  const asked = chain.links.filter(({ element }) => isAsked(element));
  const count = (mark: LinkMark) => asked.filter((link) => link.mark === mark).length;
  const counts = { closed: count('closed'), weak: count('weak'), open: count('open'), unknown: count('unknown') };
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-xl font-semibold">{words.chain.title}</h3>
      <p className="text-muted">
        {completeArbitration(facts) ? words.chain.introArbitration : words.chain.intro}
        <Joint is="space" />
        {words.chain.standard}
      </p>
      {chain.outside && (
        <p className="font-medium" data-same="proof-outside">
          {words.chain.outside}
        </p>
      )}
      {chain.kind === undefined && !chain.outside && <p>{words.chain.noKind}</p>}
      <p role="status">{fill(words.chain.count, counts)}</p>
      <FirstThing chain={chain} words={words} />
      <ul className="divide-y divide-line">
        {chain.links.map((link) => (
          <ChainLink key={link.element.id} link={link} words={words} />
        ))}
      </ul>
    </section>
  );
}
