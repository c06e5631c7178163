/** Everything a law page shows of one provision or note, gathered while the page is built. */

import { notBuilt as liabilityNotBuilt } from '@/rules/counterparty/not-built';
import { notBuilt as clocksNotBuilt } from '@/rules/deadlines/deadlines';
import { type FactId, factIds, specOf, steps } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { codeFolders, filesOfRule } from './files';
import { type PartId, readTraces } from './traces';
import { type FigureKind, figuresOn, type RuleUse, rulesOn, type Use } from './uses';

export interface Entry {
  readonly rules: readonly RuleUse[];
  readonly figures: readonly Use<FigureKind>[];
  /** Facts whose answers decide one of the rules, in the order of the pages. */
  readonly facts: readonly FactId[];
  /** Facts of the parts of rules for which no closer answer is known. */
  readonly wholeParts: readonly FactId[];
  /** Parts that read too many facts to list. */
  readonly manyFacts: readonly PartId[];
  /** Rules to which no set of answers led. */
  readonly notReached: readonly string[];
  /** Why such a rule is not decided by answers, where the rules say so. */
  readonly reasons: readonly string[];
  /** Steps of the wizard with these questions, and parts of the plan that name the rules. */
  readonly steps: readonly Step[];
  readonly parts: readonly PartId[];
  readonly files: readonly string[];
}

/** Longer lists say nothing: the part is named instead. */
const MANY_OF_A_RULE = 20;
const MANY_OF_A_PART = 40;

const inOrder = (ids: ReadonlySet<FactId>): readonly FactId[] => factIds.filter((id) => ids.has(id));

function reasonsFor(id: string): readonly string[] {
  const clocks: { readonly [name: string]: string } = clocksNotBuilt;
  const why = clocks[id];
  return [...(why ? [why] : []), ...liabilityNotBuilt.filter(({ rule }) => rule === id).map((row) => row.why)];
}

export function entryOf(id: string): Entry {
  const traces = readTraces();
  const rules = rulesOn(id);
  const facts = new Set<FactId>();
  const whole = new Set<FactId>();
  const many = new Set<PartId>();
  const parts = new Set<PartId>();
  for (const rule of rules) {
    const trace = traces.rules.get(rule.id);
    for (const part of trace?.parts ?? []) parts.add(part);
    if (!trace) continue;
    const few = trace.facts.size <= MANY_OF_A_RULE;
    if (few) for (const fact of trace.facts) facts.add(fact);
    if (few && trace.facts.size > 0) continue;
    for (const part of trace.parts) {
      const read = traces.parts.get(part) ?? new Set();
      if (!few || read.size === 0 || read.size > MANY_OF_A_PART) many.add(part);
      else for (const fact of read) whole.add(fact);
    }
  }
  const wholeParts = inOrder(whole).filter((fact) => !facts.has(fact));
  const asked = new Set([...facts, ...wholeParts].map((fact) => specOf(fact).step));
  const code = rules.flatMap((rule) => [codeFolders[rule.kind].table, ...filesOfRule(rule.kind, rule.id)]);
  return {
    rules,
    figures: figuresOn(id),
    facts: inOrder(facts),
    wholeParts,
    manyFacts: [...many],
    notReached: rules.filter((rule) => !traces.rules.has(rule.id)).map((rule) => rule.id),
    reasons: rules.flatMap((rule) => reasonsFor(rule.id)),
    steps: steps.filter((step) => asked.has(step)),
    parts: [...parts],
    files: [...new Set(code)].sort(),
  };
}
