/** The sentence that the pages show for a rule, a figure or a part of the decision, from the message files. */

import { bearers } from '@/rules/costs/fee-events';
import type { Words } from '../words/words';
import type { PartId } from './traces';
import type { FigureKind, RuleUse, Use } from './uses';

type Table = { readonly [id: string]: string };

/** What a rule says in the plan; of a deadline, its name. */
export function sentenceOf(words: Words, { kind, id }: Pick<RuleUse, 'kind' | 'id'>): string {
  if (kind === 'clock')
    return (words.clocks.names as { readonly [id: string]: { readonly name: string } })[id]?.name ?? id;
  return (kind === 'court' ? (words.rules as Table) : words.routes.sentences)[id] ?? id;
}

/** The open doubts of a rule, in words. */
export function doubtsOf(words: Words, { kind, doubts }: Pick<RuleUse, 'kind' | 'doubts'>): readonly string[] {
  const table = kind === 'court' ? words.doubts : words.routes.doubts;
  return doubts.flatMap((n) => table[n] ?? []);
}

/** A fee, an estimate or a platform by its name. */
export function figureName(words: Words, { kind, id }: Pick<Use<FigureKind>, 'kind' | 'id'>): string {
  const { fees } = words.tools;
  const tables: { readonly [K in FigureKind]?: Table } = {
    fee: fees.fixed,
    'fee-event': fees.events,
    refund: fees.refunds,
    estimate: words.costs.figures,
    platform: Object.fromEntries(Object.entries(words.platforms.names).map(([name, { en }]) => [name, en])),
    bearer: Object.fromEntries(Object.entries(bearers).map(([name, { who }]) => [name, fees.bearers[who]])),
    'paid-first': words.reference.paidFirst,
  };
  return tables[kind]?.[id] ?? id;
}

/** The name of a part of the decision. */
export function partName(words: Words, part: PartId): string {
  const names: Table = {
    ...words.reference.parts,
    ...words.routes.acts,
    ...Object.fromEntries(Object.entries(words.routes.names).map(([id, { name }]) => [id, name])),
  };
  return names[part] ?? part;
}

/** The section of the plan in which a part speaks. */
export function planSection(words: Words, part: PartId): string {
  const { plan } = words.pages;
  if (part in words.routes.names) return plan.routesTitle;
  if (part in words.routes.acts) return plan.dayZeroTitle;
  const titles: { readonly [P in PartId]?: string } = {
    outcome: plan.outcomesTitle,
    ordinary: plan.ordinaryTitle,
    deadlines: plan.deadlinesTitle,
    liable: plan.liableTitle,
  };
  return titles[part] ?? plan.whyTitle;
}
