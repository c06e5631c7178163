import Link from 'next/link';
import { pathToQuestion } from '@/lib/steps';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { Facts } from '@/rules/facts';
import { type PossibleAnswer, possibleAnswers } from '@/rules/supplier-status/possible-outcomes';
import { type RegisterStatus, registerClasses } from '@/rules/supplier-status/register-words';
import type { Outcome, Sign } from '@/rules/supplier-status/signs';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import type { StatusWords } from './kinds';

const isStatus = (answer: string): answer is RegisterStatus => registerClasses.some(({ status }) => status === answer);

interface Props {
  readonly title: string;
  readonly signs: readonly Sign[];
  readonly facts: Facts;
  readonly words: StatusWords;
  /** Lead to the questions; not inside a step, where they stand on the page. */
  readonly links: boolean;
}

/** What each answer to a missing sign would lead to, by outcome. */
function Leads({ answers, words }: { readonly answers: readonly PossibleAnswer[]; readonly words: StatusWords }) {
  const { locale } = useWords();
  const nameOf = (answer: string) =>
    isStatus(answer) ? words.classes[answer].name : (words.status.answers[answer] ?? answer);
  const byOutcome = new Map<Outcome, string[]>();
  for (const { answer, outcome } of answers)
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), `“${nameOf(answer)}”`]);
  return (
    <>
      <p className="text-sm text-muted">{words.status.wouldLead}</p>
      <ul className="list-disc ps-5 text-sm">
        {[...byOutcome].map(([outcome, names]) => (
          <li key={outcome}>
            {fill(words.status.leads, {
              answers: formatList(locale, names, 'disjunction'),
              outcome: words.outcomes[outcome].name,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Signs of one side, each with what it means and how the rule counts it. */
export function SignList({ title, signs, facts, words, links }: Props) {
  const { locale } = useWords();
  if (signs.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc space-y-2 ps-5">
        {signs.map(({ id, side, weight, fact }) => {
          const answers = side === 'missing' ? possibleAnswers(facts, fact) : [];
          return (
            <li key={id}>
              <Text>{words.signs[id]}</Text>{' '}
              {side !== 'missing' && <span className="text-sm text-muted">{words.weights[weight]}</span>}
              {answers.length > 0 && <Leads answers={answers} words={words} />}
              {side === 'missing' && links && (
                <p>
                  <Link
                    href={pathToQuestion(locale, fact)}
                    prefetch={false}
                    className="inline-block py-2.5 text-accent underline underline-offset-4 print:hidden"
                  >
                    {words.status.answer}
                    <span className="sr-only">
                      <Joint is="colon" />
                      {words.signs[id]}
                    </span>
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
