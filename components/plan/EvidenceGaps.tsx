'use client';
import { evidenceChain, type LinkMark } from '@/rules/evidence/chain';
import { isAsked } from '@/rules/evidence/matrix';
import { timeCritical } from '@/rules/evidence/time-critical';
import type { Facts } from '@/rules/facts';
import { useToday } from '../case/useToday';
import { ChainLink } from '../tools/evidence/ChainLink';
import { EvidenceChain, FirstThing } from '../tools/evidence/EvidenceChain';
import { Formalities } from '../tools/evidence/Formalities';
import type { EvidenceWords } from '../tools/evidence/kinds';
import { TimeCriticalList } from '../tools/evidence/TimeCritical';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';

const SHOWN_AT_ONCE = 3;

interface Props {
  readonly facts: Facts;
  readonly words: EvidenceWords;
  /** Surely no Internet Court has the case. */
  readonly ordinaryOnly: boolean;
}

/** The gaps in the proof: first step, what to secure, open and weak points, then all points and the form of papers. */
export function EvidenceGaps({ facts, words, ordinaryOnly }: Props) {
  const today = useToday();
  const chain = evidenceChain(facts);
  const { gapsSection: own } = words;
  const asked = chain.links.filter(({ element }) => isAsked(element));
  const of = (mark: LinkMark) => asked.filter((link) => link.mark === mark);
  const { unlisted } = chain;
  const gaps = unlisted ? [] : [...of('open'), ...of('weak')];
  const unknown = unlisted ? [] : of('unknown');
  const urgent = timeCritical(facts, today);
  return (
    <div className="space-y-4">
      {gaps.length + unknown.length > 0 && <p className="text-muted">{own.intro}</p>}
      {chain.outside && (
        <p className="font-medium" data-same="proof-outside">
          {unlisted ? words.chain.unlisted : words.chain.outside}
        </p>
      )}
      {gaps.length === 0 && <FirstThing chain={chain} words={words} />}
      {gaps.length > 0 && (
        <ul className="divide-y divide-line">
          {gaps.map((link) => (
            <ChainLink key={link.element.id} link={link} words={words} />
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <div>
          <p className="font-semibold">{own.unknown}</p>
          <ul className="list-disc ps-5">
            {unknown.map(({ element }) => (
              <li key={element.id}>
                <Text>{words.elements[element.id]}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3 className="font-serif text-xl font-semibold">{own.secure}</h3>
      <TimeCriticalList items={urgent.slice(0, SHOWN_AT_ONCE)} words={words} />
      <div>
        {urgent.length > SHOWN_AT_ONCE && (
          <Fold kind="rest" summary={own.allUrgent}>
            <TimeCriticalList items={urgent.slice(SHOWN_AT_ONCE)} words={words} start={SHOWN_AT_ONCE + 1} />
          </Fold>
        )}
        {!unlisted && (
          <Fold kind="rest" summary={own.all}>
            <EvidenceChain words={words} facts={facts} />
          </Fold>
        )}
        <Fold kind="rest" summary={own.forms}>
          <Formalities words={words} facts={facts} ordinaryOnly={ordinaryOnly} />
        </Fold>
      </div>
    </div>
  );
}
