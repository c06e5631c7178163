/** A line of the tables of section 4: situation, answers, finding, and beside it what decided it and the article. */

import type { LiabilityRule } from '../../rules/counterparty/liability-row';
import type { LiableParty } from '../../rules/counterparty/liable-party';
import type { FactId, Facts } from '../../rules/facts';

export interface LiabilityRow {
  readonly rule: LiabilityRule;
  readonly when: string;
  readonly facts: Facts;
  readonly finding: LiableParty['finding'] | 'left-out';
  readonly because?: readonly FactId[];
  readonly missing?: readonly FactId[];
  readonly source?: string;
}

type Case = readonly [
  when: string,
  facts: Facts,
  finding: LiabilityRow['finding'],
  more?: Pick<LiabilityRow, 'because' | 'missing' | 'source'>,
];
/** The lines of one row of the specification. */
export const rows = (rule: LiabilityRule, cases: readonly Case[]): readonly LiabilityRow[] =>
  cases.map(([when, facts, finding, more]) => ({ rule, when, facts, finding, ...more }));
