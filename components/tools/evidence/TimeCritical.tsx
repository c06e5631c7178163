'use client';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { inBrackets } from '@/lib/words/join';
import { type TimeCritical as Item, timeCritical } from '@/rules/evidence/time-critical';
import type { Facts } from '@/rules/facts';
import { useToday } from '../../case/useToday';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import type { EvidenceWords } from './kinds';
import { Firmness, SourceLine } from './SourceLine';

/** Day until which it is safe to ask the platform, and after which the records may be gone. */
function Days({ item, words }: { readonly item: Item; readonly words: EvidenceWords }) {
  const { locale } = useWords();
  const { safeUntil, mayBeGoneAfter } = item;
  if (safeUntil === undefined) return null;
  const { timeCritical: own } = words;
  return (
    <p>
      {safeUntil === null ? own.noDay : fill(own.safeUntil, { day: formatDay(locale, safeUntil) })}
      <Joint is="space" />
      {mayBeGoneAfter && fill(own.mayBeGone, { day: formatDay(locale, mayBeGoneAfter) })}
    </p>
  );
}

interface ListProps {
  readonly items: readonly Item[];
  readonly words: EvidenceWords;
  /** The number of the first item. */
  readonly start?: number;
}

export function TimeCriticalList({ items, words, start = 1 }: ListProps) {
  const { locale } = useWords();
  const { timeCritical: own } = words;
  return (
    <ol start={start} className="list-decimal space-y-4 ps-6">
      {items.map((item) => (
        <li key={item.id}>
          <p>
            <strong className="font-semibold">{own.items[item.id].name}</strong>{' '}
            <Firmness certainty={item.certainty} words={words} />
            {item.applies === 'unknown' && <span className="text-muted">{inBrackets(locale, own.maybe)}</span>}
          </p>
          <p>
            <Text>{own.items[item.id].how}</Text>
          </p>
          <Days item={item} words={words} />
          <SourceLine sources={item.sources} words={words} />
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly words: EvidenceWords;
  readonly facts: Facts;
}

/** What to secure before it is gone. */
export function TimeCritical({ words, facts }: Props) {
  const today = useToday();
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-xl font-semibold">{words.timeCritical.title}</h3>
      <p className="text-muted">{words.timeCritical.intro}</p>
      <TimeCriticalList items={timeCritical(facts, today)} words={words} />
    </section>
  );
}
