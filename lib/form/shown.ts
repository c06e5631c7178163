/** The questions of one step on screen, and how they change with an answer. */
import { type FactId, type Facts, specOf } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { raisedFacts } from '@/rules/raised';
import { askable } from '@/rules/relevance';
import { inOrder, nextOrder } from './order';

/** The questions of a step that matter now, and the rare ones that are answered. `asOf`: today, ISO day. */
export const wantedOf = (step: Step, facts: Facts, asOf: string): readonly FactId[] =>
  inOrder([...new Set([...askable(facts, { asOf }), ...raisedFacts(facts)])]).filter((id) => specOf(id).step === step);

/** The answers with this one, or without it. */
export function withAnswer(facts: Facts, id: FactId, value: unknown): Facts {
  const { [id]: _, ...others } = facts;
  return value === undefined ? others : ({ ...others, [id]: value } as Facts);
}

export interface Shown {
  readonly facts: Facts;
  /** Questions that matter. */
  readonly wanted: readonly FactId[];
  /** Questions that the person or a link put on screen. */
  readonly added: readonly FactId[];
  /** All on screen, from the top; some may have become idle. */
  readonly list: readonly FactId[];
  /** How many came and went with the last answer. */
  readonly change: { readonly added: number; readonly removed: number };
}

export type Act =
  | { readonly is: 'answer'; readonly id: FactId; readonly value: unknown }
  /** Put at the end, where the person looks. */
  | { readonly is: 'add'; readonly id: FactId }
  /** Put in its place. */
  | { readonly is: 'name'; readonly id: FactId };

export const atFirst = (facts: Facts, wanted: readonly FactId[]): Shown => ({
  facts,
  wanted,
  added: [],
  list: wanted,
  change: { added: 0, removed: 0 },
});

export function afterAct(step: Step, asOf: string, before: Shown, act: Act): Shown {
  const { id } = act;
  if (act.is === 'answer') {
    const facts = withAnswer(before.facts, id, act.value);
    const wanted = wantedOf(step, facts, asOf);
    const list = nextOrder(before.list, [...new Set([...wanted, ...before.added])], id);
    const added = list.filter((other) => !before.list.includes(other)).length;
    const removed = before.list.filter((other) => !list.includes(other)).length;
    return { ...before, facts, wanted, list, change: { added, removed } };
  }
  const added = [...before.added, id];
  if (before.list.includes(id)) return { ...before, added };
  const list = [...before.list, id];
  return { ...before, added, list: act.is === 'name' ? inOrder(list) : list };
}

/** Those of the questions that are on screen in their order there, the others after them. */
export const inShownOrder = ({ list }: Shown, ids: readonly FactId[]): readonly FactId[] =>
  [...new Set([...list, ...ids])].filter((id) => ids.includes(id));
