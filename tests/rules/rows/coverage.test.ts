/** Every rule of the Internet Court decision stands in a row of these tables, with its main value, or is not built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RuleId, ruleTable } from '../../../rules/jurisdiction/rule-table';
import { ruled } from './all-rows';
import { notBuilt } from './not-built';

const ids = Object.keys(ruleTable) as RuleId[];
const workedChecks = readFileSync(join(import.meta.dirname, '../worked-checks.test.ts'), 'utf8');
const inWorkedChecks = (id: RuleId): boolean => workedChecks.includes(`'${id}'`);
const passing = new Set(ruled.filter((row) => row.differs === undefined).map((row) => row.rule));

describe('coverage of the rule table', () => {
  it('every rule stands in a row, in a worked check, or is not built', () => {
    const named = new Set<string>([...ruled.map((row) => row.rule), ...notBuilt.map((row) => row.rule)]);
    expect(ids.filter((id) => !named.has(id) && !inWorkedChecks(id))).toEqual([]);
  });

  it('every rule that is built has a row on which program and specification agree', () => {
    const missing = new Set<string>(notBuilt.map((row) => row.rule));
    expect(ids.filter((id) => !passing.has(id) && !missing.has(id) && !inWorkedChecks(id))).toEqual([]);
  });

  it.each(notBuilt)('$rule is not built, with a reason', ({ rule, why }) => {
    expect(ids).toContain(rule);
    expect(why.length).toBeGreaterThan(20);
  });
});
