'use client';
import { completeArbitration } from '@/rules/inputs/clause';
import { known } from '@/rules/reading';
import type { NoteId } from '@/rules/routes/route-notes';
import { Text } from '../ui/Text';
import { useFirstPart } from './PlanContext';

const START: NoteId = 'file-arbitration';

/** With the step that starts the arbitration, the institution that the clause names (R29). */
export function Institution({ id }: { readonly id: string }) {
  const { words, held } = useFirstPart();
  const named = known(held.facts, 'arbClause.institution');
  if (id !== START || !named || named === 'other' || !completeArbitration(held.facts)) return null;
  return (
    <span className="block text-muted">
      <Text>{words.institutions[named] ?? named}</Text>
    </span>
  );
}
