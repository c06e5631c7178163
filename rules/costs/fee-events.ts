/**
 * What an event does to a court fee: halving, refunds, and who bears it in the end (procedure.md T5 and 1.10).
 * `authority` as printed; `sources` are those with a file here. CPLI is the Interpretation on the Civil Procedure Law.
 */
import type { RuleRow, SourceRef } from '../provision';
import { halfUp } from './convert';
import { acceptance, feeOf } from './court-fee';

export interface EventRow extends RuleRow {
  readonly table: 'P.T5' | 'P.1.10';
  readonly authority: string;
}

const row = (authority: string, sources: readonly SourceRef[] = [], table: EventRow['table'] = 'P.T5'): EventRow => ({
  table,
  authority,
  sources,
  certainty: 'settled',
});

/** The form of 2025 was seen only through a program that uses it. */
const form: EventRow = { table: 'P.T5', authority: 'Form 2025', sources: [], certainty: 'probable' };

/** Halves the acceptance fee, at most once however many apply (CPLI 206). */
export const halvings = {
  mediated: row('FEE 15', ['FEE/15', 'CPLI/206']),
  withdrawn: row('FEE 15', ['FEE/15', 'CPLI/206']),
  /** Not where the defendant cannot be found (CPLI 140, 257(1)); before an Internet Court that is contested (2018 Article 18). */
  simplifiedProcedure: row('FEE 16; INT 140, 257(1); 2018 Art. 18', [
    'FEE/16',
    'CPLI/140',
    'CPLI/257(1)',
    '2018/18',
    'CPLI/206',
  ]),
  counterclaimTriedTogether: row('FEE 18', ['FEE/18', 'CPLI/206']),
  firstMediationWithCourtDocument: form,
} as const satisfies Record<string, EventRow>;

/** Leaves no acceptance fee at all. */
export const exemptions = {
  firstMediationPerformedAtOnce: form,
  mediationConfirmed: row('FEE 8(1); CPL 184, 205', ['CPL/205']),
} as const satisfies Record<string, EventRow>;

export type Halving = keyof typeof halvings;
export type Exemption = keyof typeof exemptions;

const isExemption = (event: Halving | Exemption): event is Exemption => event in exemptions;

/** The acceptance fee of a property claim in fen after these events: none, half once, or whole. */
export function feeAfter(claim: bigint, events: readonly (Halving | Exemption)[]): bigint {
  if (events.some(isExemption)) return 0n;
  return feeOf(acceptance, claim, events.length > 0 ? 2 : 1);
}

/** FEE 18: a counterclaim tried together with the claim costs half, by its own amount. */
export const counterclaimFee = (claim: bigint): bigint => feeAfter(claim, ['counterclaimTriedTogether']);

/** FEE 17: an appeal costs by the part of the judgment that is appealed. */
export const appealFee = (appealedPart: bigint): bigint => feeOf(acceptance, appealedPart);

/** CPLI 199: a simplified case goes on as an ordinary one; the plaintiff pays what is still missing. */
export const ordinaryTopUp = (claim: bigint): bigint => feeOf(acceptance, claim) - feeOf(acceptance, claim, 2);

/** FEE 21(2): the claim is reduced before the court ends its investigation of the facts; the difference comes back. */
export function reductionRefund(before: bigint, after: bigint): bigint {
  const back = feeOf(acceptance, before) - feeOf(acceptance, after);
  return back > 0n ? back : 0n;
}

/** What comes back of a fee that was paid. `half`: of what was paid. */
export const refunds = {
  notAccepted: { ...row('FEE 8(2), 27'), back: 'all' },
  dismissedWithoutJudgment: { ...row('FEE 8(2), 27'), back: 'all' },
  remittedOnAppeal: { ...row('FEE 27'), back: 'all' },
  handedToPolice: { ...row('FEE 25; ECO 12', ['FEE/25', 'note/economic-crime-provisions']), back: 'all' },
  handedToPoliceCivilCaseGoesOn: {
    ...row('FEE 25; ECO 12', ['FEE/25', 'note/economic-crime-provisions']),
    back: 'none',
  },
  topUpNotPaid: { ...row('INT 199', ['CPLI/199'], 'P.1.10'), back: 'half' },
  lostOnTheMerits: { ...row('FEE 29'), back: 'none' },
  terminated: { ...row('FEE 28'), back: 'none' },
  suspended: { ...row('FEE 26', [], 'P.1.10'), back: 'none' },
  transferredToAnotherCourt: { ...row('FEE 24', [], 'P.1.10'), back: 'none' },
  won: { ...row('INT 207; FEE 29'), back: 'all' },
} as const satisfies Record<string, EventRow & { readonly back: 'all' | 'half' | 'none' }>;

export type RefundEvent = keyof typeof refunds;

/** The part of a paid fee that the court gives back, in fen. A halved fee comes back as it was paid. */
export function refundOf(event: RefundEvent, paid: bigint): bigint {
  const { back } = refunds[event];
  return back === 'all' ? paid : back === 'half' ? halfUp(paid, 2n) : 0n;
}

/** After a withdrawal or a mediation: what was paid above the half. Nothing where only half was paid (CPLI 206). */
export function halvingRefund(claim: bigint, paid: bigint): bigint {
  const half = feeOf(acceptance, claim, 2);
  return paid > half ? paid - half : 0n;
}

/** Who bears a fee in the end. */
export const bearers = {
  judgment: { ...row('FEE 29; INT 207'), who: 'loser' },
  partWon: { ...row('FEE 29'), who: 'court-splits' },
  mediated: { ...row('FEE 31', [], 'P.1.10'), who: 'agreement-else-court' },
  withdrawn: { ...row('FEE 34', [], 'P.1.10'), who: 'plaintiff' },
  paymentOrderNoObjection: { ...row('FEE 36'), who: 'debtor' },
  paymentOrderObjection: { ...row('FEE 36'), who: 'applicant-may-claim' },
  preservation: { ...row('FEE 38(3)'), who: 'applicant-may-claim' },
  enforcement: { ...row('FEE 38(1)'), who: 'debtor' },
  recognition: { ...row('FEE 38(1)', [], 'P.1.10'), who: 'debtor' },
  publicSummons: { ...row('FEE 37', [], 'P.1.10'), who: 'applicant' },
  awardOrAgreementRuling: { ...row('FEE 38(4), 29', [], 'P.1.10'), who: 'loser' },
} as const satisfies Record<string, EventRow & { readonly who: string }>;

export type BearerCase = keyof typeof bearers;
export type Bearer = (typeof bearers)[BearerCase]['who'];

/** Who pays first. Enforcement is paid after it was carried out; recognition of a foreign judgment before (T3). */
export const paidFirst = {
  claim: { ...row('FEE 20, 22; INT 213', ['FEE/20', 'FEE/22', 'CPLI/213']), by: 'plaintiff' },
  counterclaim: { ...row('FEE 20, 22', ['FEE/20', 'FEE/22']), by: 'defendant' },
  appeal: { ...row('FEE 20, 22; INT 202, 318', ['FEE/20', 'FEE/22', 'CPLI/202', 'CPLI/318']), by: 'appellant' },
  application: { ...row('FEE 20, 22', ['FEE/20', 'FEE/22'], 'P.1.10'), by: 'applicant' },
  enforcement: { ...row('FEE 20(2)', ['FEE/20'], 'P.1.10'), by: 'nobody' },
  recognition: { ...row('FEE 10(8), 20', ['FEE/20'], 'P.1.10'), by: 'applicant' },
} as const satisfies Record<string, EventRow & { readonly by: string }>;

export type Prepaid = keyof typeof paidFirst;
