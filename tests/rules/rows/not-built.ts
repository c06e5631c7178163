/** Rule ids of the specification that the program never names in a result, and where their content is instead. */
import type { RuleId } from '../../../rules/jurisdiction/rule-table';

export const notBuilt: readonly { readonly rule: RuleId; readonly why: string }[] = [
  {
    rule: 'D6',
    why: 'Shown as outcome O16 and the mark "background"; the rows of D6 look at both. The id itself is not named.',
  },
  { rule: 'T12', why: 'Only sends to V3 to V6, which are named; T12 has no value of its own.' },
  {
    rule: 'O17',
    why: 'Shown as the flag "foreign-court-more-convenient"; the rows of O17 look at it. The id itself is not named.',
  },
];
