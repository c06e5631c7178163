'use client';
import Link from 'next/link';
import { pathToQuestion } from '@/lib/steps';
import type { FactId } from '@/rules/facts';
import { useFirstPart } from './PlanContext';
import { Summary } from './Summary';

interface Props {
  readonly id: FactId;
  /** For what it is asked: read aloud only. */
  readonly name: string;
}

/** The way to a question for which a deadline waits. */
export function AnswerNow({ id, name }: Props) {
  const { words, language } = useFirstPart();
  return (
    <Link
      href={pathToQuestion(language.locale, id)}
      prefetch={false}
      className="text-accent underline underline-offset-4 print:hidden"
    >
      <Summary text={words.plan.answerNow} name={name} />
    </Link>
  );
}
