/** Which parts of the decision read the answer to a question. */
import type { FactId } from '@/rules/facts';
import { type PartId, readTraces } from './traces';

/** The parts that read it; `whole` only where no closer part is known. Empty: no rule that was run reads it. */
export function partsReading(id: FactId): readonly PartId[] {
  const parts = [...readTraces().parts].filter(([, facts]) => facts.has(id)).map(([part]) => part);
  const close = parts.filter((part) => part !== 'whole');
  return close.length > 0 ? close : parts;
}
