/** Rules and worked checks that no row of these tables can show, and where their content is instead. */
import type { RouteRuleId } from '../../rules/routes/rule-table';

/** Rules that the assessment never names. */
export const notBuilt: readonly { readonly rule: RouteRuleId; readonly why: string }[] = [
  {
    rule: 'R38',
    why: 'The investigation order is a paper asked for inside a running case, not a route: no method of the assessment is it.',
  },
  {
    rule: 'R51',
    why: 'The application to the court to collect evidence is a paper inside a running case, not a route.',
  },
  {
    rule: 'R39',
    why: 'A check of the words of an order (is the settlement account named?), not of the facts of a case.',
  },
];

/** Worked checks of section 8 whose inputs the vocabulary cannot say, or which other tests hold, wholly or in part. */
export const elsewhere: readonly { readonly check: string; readonly part: 'all' | 'some'; readonly why: string }[] = [
  {
    check: 'check3',
    part: 'some',
    why: '"Ask for the refund button" and "do not confirm receipt" are sentences, not values of an assessment.',
  },
  {
    check: 'check6',
    part: 'some',
    why: 'The day on which the forwarder asked for more has no fact and decides nothing.',
  },
  {
    check: 'check13',
    part: 'some',
    why: '"Money back wanted" has no fact of its own: the ground for ending the contract says it.',
  },
  {
    check: 'check30',
    part: 'some',
    why: '"No liquidator at fault" has no fact: nothing says that one was. The findings are in tests/counterparty.',
  },
  {
    check: 'check32',
    part: 'some',
    why: '"Same shareholder" is said only by a related payee; whether it lent its account is not asked.',
  },
  {
    check: 'check36',
    part: 'all',
    why: 'The addressee of a public notice is no fact of a case; both lengths are in tests/deadlines.',
  },
  { check: 'check38', part: 'all', why: 'The text of an order is no fact of a case (R39).' },
  {
    check: 'check39',
    part: 'all',
    why: 'Bare rules for counting days, without a case: in tests/deadlines and tests/rules/days.',
  },
];
