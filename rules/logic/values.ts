/** Findings that rest on one rule or on one fact. */
import type { FactId } from '../facts';
import type { RuleId } from '../jurisdiction/rule-table';
import { type Finding, NONE, reason, type Tree, type Truth } from './finding';

const leaf = (truth: Truth, firm: boolean, rules: Tree<RuleId>): Finding => ({
  truth,
  firm,
  reasons: [reason(firm, NONE, rules, NONE, truth === 'no' ? rules : NONE, firm ? NONE : rules)],
  missing: NONE,
  wouldChange: NONE,
  firming: NONE,
  next: NONE,
});

/** Yes by this rule. */
export const yes = (rule: RuleId): Finding => leaf('yes', true, rule);
/** Probably yes by this rule. */
export const leanYes = (rule: RuleId): Finding => leaf('yes', false, rule);
/** No by this rule. */
export const no = (rule: RuleId): Finding => leaf('no', true, rule);
/** Probably no by this rule. */
export const leanNo = (rule: RuleId): Finding => leaf('no', false, rule);
/** The law leaves it open here, whatever else becomes known. */
export const open = (rule: RuleId): Finding => leaf('unknown', false, rule);
/** A condition that is not met or does not apply: no, and no rule to name. */
export const notMet: Finding = leaf('no', true, NONE);
/** A condition that is met without a rule to name. */
export const met: Finding = leaf('yes', true, NONE);

/** Unknown because this fact is not known. `asked`: the person said "not sure". */
export const lacking = (fact: FactId, asked: boolean): Finding => ({
  truth: 'unknown',
  firm: false,
  reasons: NONE,
  missing: [fact],
  wouldChange: NONE,
  firming: NONE,
  next: asked ? NONE : [fact],
});

/** The same, but its questions are left to another part of the decision. */
export const askedElsewhere = (f: Finding): Finding => ({ ...f, next: NONE });
