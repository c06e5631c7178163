'use client';
import { useCase } from '@/lib/case/use-case';
import type { FactId } from '@/rules/facts';
import { guides } from '@/rules/supplier-status/lookup-guides';
import type { StatusWords } from './kinds';
import { LookupGuide } from './LookupGuide';

interface Props {
  readonly id: FactId;
  readonly words: StatusWords;
}

/** The guides that help to answer this question, with the name and the code of the seller to type. */
export function GuideAtQuestion({ id, words }: Props) {
  const { texts } = useCase().case;
  return (
    <LookupGuide
      words={words}
      only={guides.filter(({ answers }) => answers.includes(id)).map((guide) => guide.id)}
      typed={{ name: texts?.sellerNameZh, code: texts?.sellerCode }}
    />
  );
}
