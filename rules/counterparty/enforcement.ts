/**
 * Persons added when a judgment is enforced (L19): ADD 13–15, 17–23, by the list of procedure.md 4.1. Not seen is whether
 * Articles 17 and 19 reach capital whose day for payment has not come: there the row stays unknown.
 */
import type { FactId, Facts, Value } from '../facts';
import { type Input, only, open, sure } from '../inputs/input';
import { registerState } from '../inputs/register-state';
import { single } from '../inputs/single';
import { has, known } from '../reading';
import { company } from './company';
import { isFromAbroad, placeMissing } from './company-abroad';
import type { Row } from './liability-row';

/** Without lawful liquidation (ADD 21); with an undertaking (ADD 23). */
const ADDING_WAYS = ['no_lawful_liquidation', 'simplified_false_undertaking'];
/** Operator of an individual business (ADD 13); company and branch (ADD 15). */
const ADDING_KINDS = ['individual_business', 'licensed_branch', 'unlicensed_branch'];

/** Whether an answer is a ground; `unclear`: it may be one. Undefined while it is not known. */
type Answer = boolean | 'unclear' | undefined;
type Ground = readonly [facts: readonly FactId[], is: Answer];

/** How the company left the register; not a question while it stands there. Contradictory answers: not known. */
function removal(s: Facts): Ground {
  const { options, because } = registerState(s);
  const [state] = options;
  if (state === 'not_known' || state === 'contradictory') return [['seller.registerStatus'], undefined];
  if (state !== 'deregistered') return [['seller.registerStatus'], false];
  const way = known(s, 'seller.deregistrationWay');
  if (way === undefined) return [['seller.deregistrationWay'], undefined];
  return [[...because, 'seller.deregistrationWay'], has(ADDING_WAYS, way)];
}

function capital(s: Facts): Answer {
  const unpaid = known(s, 'capital.unpaid');
  if (unpaid === undefined) return undefined;
  return unpaid.includes('overdue') || unpaid.includes('withdrawn') || (unpaid.includes('not_due') && 'unclear');
}

/** Only the person adds a transfer of shares: unanswered, there was none. */
function transfer(s: Facts): Answer {
  const shares = known(s, 'shares.transferred');
  if (shares === undefined) return s['shares.transferred'] === undefined ? false : undefined;
  return shares === 'overdue' || (shares === 'before_due' && 'unclear');
}

const isSo = <T>(value: T | undefined, test: (value: T) => boolean): Answer =>
  value === undefined ? undefined : test(value);

function groundsOf(s: Facts): readonly Ground[] {
  const ofCompany: readonly Ground[] = [
    [['seller.onePerson'], isSo(known(s, 'seller.onePerson'), (one) => one === 'yes')],
    removal(s),
    [['capital.unpaid'], capital(s)],
    [['shares.transferred'], transfer(s)],
  ];
  const ofAll: readonly Ground[] = [
    [['seller.kind'], isSo(known(s, 'seller.kind'), (kind) => has(ADDING_KINDS, kind))],
    [['enforcement.grounds'], isSo(known(s, 'enforcement.grounds'), (list) => !has(list, 'none'))],
  ];
  if (company(s).options[0] === 'no') return ofAll;
  if (!isFromAbroad(s)) return [...ofCompany, ...ofAll];
  // Owners and capital of a company of another place: the law of that place decides (PIL 14); while the place of registration
  // is not known, they stay open.
  const [place] = placeMissing(s);
  return place && ofCompany.some(([, is]) => is !== false) ? [...ofAll, [[place], undefined]] : ofAll;
}

/** Is there a ground? One is enough; without any, each has to be answered. */
function anyGround(s: Facts): Input<'yes' | 'no' | 'unclear'> {
  const grounds = groundsOf(s);
  const those = (is: Answer) => grounds.filter((ground) => ground[1] === is).flatMap(([facts]) => facts);
  const [held, unclear, missing] = [those(true), those('unclear'), those(undefined)];
  if (held.length > 0) return sure('yes', held);
  if (missing.length > 0) return open(unclear.length > 0 ? ['yes', 'unclear'] : ['yes', 'no'], missing);
  return unclear.length > 0 ? sure('unclear', unclear) : sure('no', those(false));
}

/** The stage of the case; where nothing was filed there is none. */
const stageOf = (s: Facts) =>
  s['case.stage'] === undefined && known(s, 'filing.state') === 'not_filed'
    ? sure<Value<'case.stage'>>('none', ['filing.state'])
    : single(s, 'case.stage');

export function enforcementRows(s: Facts): readonly Row[] {
  const [stage, ground] = [stageOf(s), anyGround(s)];
  return [
    {
      // Before the stage is known the grounds are no question.
      rule: 'LIA-19',
      find: (read) => {
        if (read(stage) !== 'enforcement') return 'left-out';
        if (only(stage) === undefined) return 'unknown';
        const held = read(ground);
        return held === 'yes' ? 'yes' : held === 'no' ? 'left-out' : 'unknown';
      },
    },
  ];
}
