'use client';
import { classOf, type RegisterStatus } from '@/rules/supplier-status/register-words';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import type { StatusWords } from './kinds';
import { LawLine } from './LawLine';

interface Props {
  readonly status: RegisterStatus;
  readonly words: StatusWords;
  /** In the place of what the words of the status say. */
  readonly says?: { readonly means: string; readonly todo: string } | undefined;
}

/** What a status means for the claim, what to do, and the law behind it (procedure.md T13). */
export function ClassSays({ status, words, says = words.classes[status] }: Props) {
  const { certainty, sources, outside } = classOf(status);
  const { name } = words.classes[status];
  const { means, todo } = says;
  return (
    <div className="space-y-1">
      <p>
        <strong>{name}</strong> <CertaintyMark certainty={certainty} words={words.certainty} />
      </p>
      <p>
        <Text>{means}</Text>
      </p>
      <p>
        <strong>
          {words.whatToDo}
          <Joint is="colon" />
        </strong>
        <Text>{todo}</Text>
      </p>
      <LawLine sources={sources} outside={outside} words={words} />
    </div>
  );
}
