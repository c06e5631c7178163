'use client';
import { completeArbitration } from '@/rules/inputs/clause';
import { known } from '@/rules/reading';
import type { NoteId } from '@/rules/routes/route-notes';
import { Text } from '../ui/Text';
import { useFirstPart } from './PlanContext';

const NAMED: readonly string[] = ['ask-scale-named', 'file-arbitration'] satisfies NoteId[];

/** With the steps that go to the institution, its name, where the clause names it (R29). */
export function Institution({ id }: { readonly id: string }) {
  const { words, held } = useFirstPart();
  const named = known(held.facts, 'arbClause.institution');
  if (!NAMED.includes(id) || !named || named === 'other' || !completeArbitration(held.facts)) return null;
  return (
    <span className="block text-muted">
      <Text>{words.institutions[named] ?? named}</Text>
    </span>
  );
}
