/**
 * Clocks of courts, freezes, enforcement and companies (decision-routes.md 5.3). Computed where the vocabulary holds the
 * start; the others are listed without a day when the case has reached them, their lengths are in the words of the clock.
 */
import type { FactId, Facts, Value } from '../facts';
import { mayAppeal } from '../inputs/case-stage';
import { DISSOLVED } from '../inputs/register-state';
import { foreignRelated } from '../jurisdiction/level';
import { flat } from '../logic/finding';
import { dayOf, known, knownOf } from '../reading';
import { clauseDenial } from './clause-denial';
import { type Clock, clock, type Terms } from './clock';
import type { ClockName } from './clock-table';
import { courtPeriodEnd } from './court-periods';
import { decidedBy } from './decided';
import { freezeClocks } from './freeze';
import { addMonths } from './period';

const is =
  <F extends FactId>(id: F, ...values: readonly Value<F>[]) =>
  (s: Facts): boolean =>
    values.includes(known(s, id) as Value<F>);

/** The register shows this notice with the seller's name (procedure.md T13). */
const noticed =
  (notice: Value<'seller.lists'>[number]) =>
  (s: Facts): boolean =>
    known(s, 'seller.lists')?.includes(notice) === true;

const did =
  (kind: string) =>
  (s: Facts): boolean =>
    (known(s, 'acts.list') ?? []).some((act) => act.kind === kind);

type Test = (s: Facts) => boolean;
const any =
  (...tests: readonly Test[]): Test =>
  (s) =>
    tests.some((test) => test(s));

const stage = (...stages: readonly Value<'case.stage'>[]): Test => is('case.stage', ...stages);
const suedNow = is('filing.state', 'sued_by_seller');
/**
 * Decided for good, or enforced: what belongs to the first instance and to an appeal is over. Not where the seller sues now:
 * that the claim was decided is what the buyer then pleads, in time (CPL 127(5), 128, 130).
 */
const undecided =
  (test: Test): Test =>
  (s) =>
    known(s, 'case.stage') !== 'enforcement' && (decidedBy(s).length === 0 || suedNow(s)) && test(s);
const filed = is('filing.state', 'submitted', 'accepted');
const running = undecided(any(stage('first_instance', 'appeal'), is('filing.state', 'accepted', 'sued_by_seller')));
const foreignDecision = is('history.decided', 'foreign_pending', 'foreign_not_recognised');
/** The fee for a counterclaim is due without any notice (FEE 22); how the own claim is brought not told: it may be one. */
const counterclaims: Test = (s) =>
  suedNow(s) && decidedBy(s).length === 0 && (known(s, 'filing.counter') ?? 'counterclaim') === 'counterclaim';
const arbitrates: Test = (s) => known(s, 'clauses.found')?.includes('arbitration') === true;

interface Listed {
  readonly name: ClockName;
  /** The facts that show the case has reached this clock. */
  readonly facts: readonly FactId[];
  readonly when: Test;
}

/** Clocks whose start is not asked: listed without a day. */
const listed: readonly Listed[] = [
  {
    name: 'fee',
    facts: ['filing.state', 'filing.counter', 'case.stage'],
    when: undecided(any(filed, counterclaims, stage('first_instance', 'appeal'))),
  },
  { name: 'fee_topup', facts: ['case.stage'], when: undecided(stage('first_instance')) },
  { name: 'defence', facts: ['filing.state', 'case.stage'], when: running },
  { name: 'jurisdiction_objection', facts: ['filing.state', 'case.stage'], when: running },
  {
    name: 'appeal_judgment',
    facts: ['filing.state', 'case.stage', 'history.decided'],
    when: any(running, mayAppeal),
  },
  {
    name: 'appeal_ruling',
    facts: ['filing.state', 'case.stage', 'history.decided'],
    when: any(running, is('filing.state', 'refused'), mayAppeal),
  },
  { name: 'public_notice', facts: ['filing.state', 'case.stage'], when: running },
  {
    name: 'retrial',
    facts: ['history.decided', 'case.stage'],
    when: any(is('history.decided', 'mainland_final'), stage('enforcement')),
  },
  {
    name: 'preservation_review',
    facts: ['preservation.asked', 'acts.list'],
    when: any(is('preservation.asked', 'yes'), did('presuit_preservation')),
  },
  { name: 'mediation_confirm', facts: ['acts.list'], when: did('mediation_body') },
  { name: 'payment_order', facts: ['acts.list'], when: did('payment_order') },
  { name: 'after_judgment', facts: ['case.stage'], when: stage('enforcement') },
  {
    name: 'enforcement',
    facts: ['history.decided', 'case.stage'],
    when: any(
      is('history.decided', 'mainland_final', 'award', 'confirmed_mediation', 'foreign_recognised'),
      stage('enforcement'),
    ),
  },
  { name: 'recognition', facts: ['history.decided'], when: foreignDecision },
  { name: 'award_set_aside', facts: ['history.decided'], when: is('history.decided', 'award') },
  {
    name: 'court_objection',
    facts: ['filing.state', 'clauses.found'],
    when: undecided((s) => arbitrates(s) && is('filing.state', 'accepted', 'sued_by_seller')(s)),
  },
  { name: 'liquidation_claim', facts: ['seller.registerStatus'], when: is('seller.registerStatus', 'liquidating') },
  {
    name: 'simplified_dereg',
    facts: ['seller.registerStatus'],
    when: (s) =>
      is('seller.registerStatus', 'dormant', 'suspended', 'liquidating')(s) &&
      !noticed('simplified_deregistration_notice')(s),
  },
  { name: 'simplified_dereg', facts: ['seller.lists'], when: noticed('simplified_deregistration_notice') },
  {
    name: 'compulsory_dereg',
    facts: ['seller.registerStatus'],
    when: (s) => is('seller.registerStatus', ...DISSOLVED)(s) && !noticed('compulsory_deregistration_notice')(s),
  },
  { name: 'compulsory_dereg', facts: ['seller.lists'], when: noticed('compulsory_deregistration_notice') },
  { name: 'restoration', facts: ['case.stage'], when: stage('first_instance', 'appeal', 'enforcement') },
  { name: 'police_notice', facts: ['acts.list'], when: did('police_report') },
  {
    name: 'investigation_order',
    facts: ['case.stage'],
    when: stage('first_instance', 'appeal', 'enforcement'),
  },
];

const withoutDay = (s: Facts, asOf: string, { name, facts }: Listed): Clock =>
  clock(name, asOf, { state: 'no-day', because: knownOf(s, facts) });

/** The court decides within seven days whether it takes the suit (CPL 126). */
function docketing(s: Facts, asOf: string): readonly Clock[] {
  if (known(s, 'filing.state') !== 'submitted') return [];
  const on = dayOf(s, 'filing.submittedOn');
  const because: readonly FactId[] = ['filing.state'];
  if (on === undefined) return [clock('docketing', asOf, { because, missing: ['filing.submittedOn'] })];
  const lastDay = courtPeriodEnd('docketing', on, true);
  return [clock('docketing', asOf, { start: on, because: [...because, 'filing.submittedOn'], lastDay })];
}

/** As the court fixed it; it may extend it on request. */
export function evidencePeriod(s: Facts, asOf: string): readonly Clock[] {
  if (!undecided(stage('first_instance', 'appeal'))(s)) return [];
  const on = dayOf(s, 'case.evidenceDeadline');
  const terms: Terms =
    on === undefined
      ? { because: ['case.stage'], missing: ['case.evidenceDeadline'] }
      : { because: ['case.stage', 'case.evidenceDeadline'], lastDay: on };
  return [clock('evidence_period', asOf, terms)];
}

/**
 * No limit in foreign-related ordinary cases (CPL 287, CPLI 520), for Hong Kong, Macao and Taiwan by analogy (CPLI 549);
 * otherwise six months from docketing, which can be extended (CPL 152). Not known which: unknown.
 */
function firstInstance(s: Facts, asOf: string): readonly Clock[] {
  if (!undecided(any(is('filing.state', 'accepted', 'sued_by_seller'), stage('first_instance')))(s)) return [];
  const on = dayOf(s, 'filing.acceptedOn') ?? null;
  const foreign = foreignRelated(s);
  const because: readonly FactId[] = [
    ...new Set([
      ...knownOf(s, ['filing.state', 'case.stage', 'filing.acceptedOn', 'buyer.origin']),
      ...flat(foreign.reasons[0]?.because ?? []),
    ]),
  ];
  if (foreign.truth === 'yes') {
    const byAnalogy = is('buyer.origin', 'hk_mo_tw')(s);
    const assumed = [byAnalogy ? 'no-limit-by-analogy' : 'no-limit-in-foreign-related-cases'] as const;
    return [clock('first_instance', asOf, { state: 'no-day', start: on, because, assumed })];
  }
  if (foreign.truth === 'unknown') {
    const missing = [...foreign.missing, ...(on === null ? (['filing.acceptedOn'] as const) : [])];
    return [clock('first_instance', asOf, { state: 'unknown', start: on, because, missing })];
  }
  if (on === null) return [clock('first_instance', asOf, { because, missing: ['filing.acceptedOn'] })];
  return [clock('first_instance', asOf, { start: on, because, lastDay: addMonths(on, 6), latestDay: null })];
}

export function courtClocks(s: Facts, asOf: string): readonly Clock[] {
  return [
    ...docketing(s, asOf),
    ...evidencePeriod(s, asOf),
    ...firstInstance(s, asOf),
    ...clauseDenial(s, asOf),
    ...freezeClocks(s, asOf),
    ...listed.filter(({ when }) => when(s)).map((row) => withoutDay(s, asOf, row)),
  ];
}
