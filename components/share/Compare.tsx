'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Case } from '@/lib/case/case';
import { compareAnswers, compareResults, compareTexts, type Difference, type Moved } from '@/lib/case/compare';
import { answerText } from '@/lib/words/answer';
import type { ToldFact } from '@/lib/words/fact-words';
import { fill, plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';
import type { RouteId } from '@/rules/routes/printed-route';
import { useToday } from '../case/useToday';
import { verdictKey } from '../plan/verdict';
import { Details } from '../ui/Details';
import { Joint } from '../ui/Joint';
import { Section } from '../ui/Section';
import { Text } from '../ui/Text';
import { useWords } from '../ui/Words';
import { Choose } from './Choose';
import type { Taking } from './useTaken';

export interface CompareWords {
  readonly compare: Words['advisor']['compare'];
  readonly cases: Words['cases'];
  readonly verdict: Words['pages']['plan']['verdict'];
  readonly routes: Words['routes']['names'];
  readonly facts: { readonly [id in FactId]: ToldFact };
}

interface Props {
  readonly received: Case;
  readonly words: CompareWords;
  readonly taking: Taking;
}

/** Per question: the answer in hand, the one that came and who gave it; then how court and route moved. */
export function Compare({ received, words, taking }: Props) {
  const { locale } = useWords();
  const { compare, cases } = words;
  const held = taking.before;
  const differences = useMemo(() => compareAnswers(held, received), [held, received]);
  const texts = useMemo(() => (received.texts ? compareTexts(held, received) : []), [held, received]);
  const of = (kind: Difference['kind']) => differences.filter((difference) => difference.kind === kind);
  const [changed, added, removed] = [of('changed'), of('added'), of('removed')];
  return (
    <Section title={compare.title}>
      <p className="mb-4 text-muted">{compare.intro}</p>
      {differences.length === 0 ? (
        <p className="font-medium">{compare.none}</p>
      ) : (
        <p className="mb-4">{cases.take.hint}</p>
      )}
      <Moves held={held} received={received} words={words} />
      {changed.length > 0 && (
        <>
          <h3 className="mt-6 text-lg font-semibold">{plural(locale, changed.length, compare.changed)}</h3>
          <Differences list={changed} words={words} taking={taking} />
        </>
      )}
      {added.length > 0 && (
        <>
          <h3 className="mt-6 text-lg font-semibold">{plural(locale, added.length, compare.added)}</h3>
          <Differences list={added} words={words} taking={taking} />
        </>
      )}
      {texts.length > 0 && <TextDifferences texts={texts} words={words} taking={taking} />}
      {removed.length > 0 && (
        <Details summary={plural(locale, removed.length, compare.removed)}>
          <p className="mb-2 text-muted">{compare.removedHint}</p>
          <Differences list={removed} words={words} taking={taking} />
        </Details>
      )}
      <p role="status" className="mt-3 font-medium">
        {taking.count > 0 && plural(locale, taking.count, cases.take.taken)}
      </p>
    </Section>
  );
}

interface DifferencesProps {
  readonly list: readonly Difference[];
  readonly words: CompareWords;
  readonly taking: Taking;
}

function Differences({ list, words, taking }: DifferencesProps) {
  const language = useWords();
  const { compare, facts, cases } = words;
  const told = (fact: FactId, value: unknown) => <Text>{answerText(language, facts[fact], fact, value)}</Text>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {list.map(({ fact, mine, came, by, kind }) => (
        <li key={fact} className="py-3 wrap-anywhere">
          <p className="font-medium">
            <Text>{facts[fact].question}</Text>
          </p>
          <p>
            <span className="text-muted">{compare.yours}</span>
            <Joint is="space" />
            {told(fact, mine)}
          </p>
          {kind !== 'removed' && (
            <>
              <p>
                <span className="text-muted">{compare.came}</span>
                <Joint is="space" />
                <strong>{told(fact, came)}</strong>
              </p>
              <p>
                <span className="text-muted">{compare.by}</span>
                <Joint is="space" />
                {compare.who[by]}
              </p>
            </>
          )}
          <Choose
            about={facts[fact].question}
            mine={cases.take.mine}
            theirs={kind === 'removed' ? cases.take.takeOut : cases.take.theirs}
            taken={taking.hasFact(fact)}
            onTake={(theirs) => taking.takeFact(fact, theirs)}
          />
        </li>
      ))}
    </ul>
  );
}

interface TextProps {
  readonly texts: ReturnType<typeof compareTexts>;
  readonly words: CompareWords;
  readonly taking: Taking;
}

/** Texts are shown as text only, never as a link. */
function TextDifferences({ texts, words: { compare: words, cases }, taking }: TextProps) {
  const { common } = useWords();
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line">
      {texts.map(({ text, mine, came }) => (
        <li key={text} className="py-3 wrap-anywhere">
          <p className="font-medium">{common.texts[text]}</p>
          <p className="whitespace-pre-wrap">
            <span className="text-muted">{words.yours}</span>
            <Joint is="space" />
            {mine ?? common.notAnswered}
          </p>
          <p className="whitespace-pre-wrap">
            <span className="text-muted">{words.came}</span>
            <Joint is="space" />
            <strong>{came ?? common.notAnswered}</strong>
          </p>
          <Choose
            about={common.texts[text]}
            mine={cases.take.mineText}
            theirs={cases.take.theirsText}
            taken={taking.hasText(text)}
            onTake={(theirs) => taking.takeText(text, theirs)}
          />
        </li>
      ))}
    </ul>
  );
}

interface MovesProps {
  readonly held: Case;
  readonly received: Case;
  readonly words: CompareWords;
}

/** Both cases assessed for today, with the rules of today. */
function Moves({ held, received, words: { compare, verdict, routes } }: MovesProps) {
  const asOf = useToday();
  const [moved, setMoved] = useState<Moved | undefined>();
  useEffect(() => {
    let stale = false;
    void import('@/rules/assess').then(({ assess }) => {
      if (!stale) setMoved(compareResults(assess(held.facts, { asOf }), assess(received.facts, { asOf })));
    });
    return () => {
      stale = true;
    };
  }, [held, received, asOf]);
  if (!moved) return <p role="status">{compare.working}</p>;
  const court = (turn: Moved['court']['from']) => verdict[verdictKey(turn)];
  const route = (id: RouteId | null) => (id ? routes[id].name : compare.noRoute);
  const told = (same: boolean, from: string, to: string) =>
    same ? fill(compare.same, { value: to }) : fill(compare.from, { from, to });
  return (
    <div className="rounded-xl border-2 border-accent bg-surface p-4">
      <h3 className="text-lg font-semibold">{compare.movedTitle}</h3>
      <p>
        <span className="text-muted">
          {compare.court}
          <Joint is="colon" />
        </span>
        {told(moved.court.same, court(moved.court.from), court(moved.court.to))}
      </p>
      <p>
        <span className="text-muted">
          {compare.route}
          <Joint is="colon" />
        </span>
        <Text>{told(moved.route.same, route(moved.route.from), route(moved.route.to))}</Text>
      </p>
    </div>
  );
}
