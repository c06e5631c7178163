'use client';
import Link from 'next/link';
import type { Case } from '@/lib/case/case';
import { pathToQuestion } from '@/lib/steps';
import { answerLines } from '@/lib/words/answer';
import type { ToldFact } from '@/lib/words/fact-words';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';
import { Text } from '../ui/Text';
import { useWords } from '../ui/Words';

interface Props {
  readonly ids: readonly FactId[];
  readonly held: Case;
  readonly facts: { readonly [id in FactId]: ToldFact };
  /** Without these words the list is for reading only. */
  readonly words?: Words['pages']['check'];
}

/** Questions with their answers, each with a way to change it. */
export function AnswerList({ ids, held, facts, words }: Props) {
  const language = useWords();
  return (
    <dl className="divide-y divide-line border-y border-line">
      {ids.map((id) => {
        const value = held.facts[id];
        return (
          <div key={id} className="gap-x-4 py-3 sm:grid sm:grid-cols-[1fr_1fr_auto]">
            <dt className="font-medium">
              <Text>{facts[id].question}</Text>
            </dt>
            <dd className={value === undefined ? 'text-muted' : ''}>
              {answerLines(language, facts[id], id, value).map((line) => (
                <p key={line}>
                  <Text>{line}</Text>
                </p>
              ))}
              {words && held.provenance?.[id] === 'advisor' && <p className="text-muted">{words.byAdvisor}</p>}
            </dd>
            {words && (
              <dd className="print:hidden">
                <Link
                  href={pathToQuestion(language.locale, id)}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 sm:min-h-0"
                >
                  {value === undefined ? words.answer : words.change}
                  <span className="sr-only"> {fill(words.changeHidden, { question: facts[id].question })}</span>
                </Link>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
