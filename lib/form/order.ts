/** The order of the questions on screen while answers come in. */
import { type FactId, factIds } from '@/rules/facts';

const position = new Map(factIds.map((id, index) => [id, index]));
/** Facts in the order of the vocabulary. */
export const inOrder = (ids: readonly FactId[]) =>
  [...ids].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));

/**
 * The next list on screen: everything down to the question just answered stays where it is, so that nothing above the
 * reader's eyes moves; what is new comes below it, and what has become idle below it goes.
 */
export function nextOrder(shown: readonly FactId[], wanted: readonly FactId[], current: FactId | undefined): FactId[] {
  const at = current === undefined ? -1 : shown.indexOf(current);
  const above = shown.slice(0, at + 1);
  return [...above, ...inOrder(wanted.filter((id) => !above.includes(id)))];
}
