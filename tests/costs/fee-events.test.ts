/** T5 and 1.10: halving at most once, refunds, who bears. Sums by hand from T1. */
import { describe, expect, it } from 'vitest';
import {
  appealFee,
  bearers,
  counterclaimFee,
  type EventRow,
  exemptions,
  feeAfter,
  type Halving,
  halvingRefund,
  halvings,
  ordinaryTopUp,
  paidFirst,
  reductionRefund,
  refundOf,
  refunds,
} from '../../rules/costs/fee-events';
import { practiceNotes } from '../../rules/law/practice-notes';
import { provisions } from '../../rules/law/provisions';
import { provisionIdOf } from '../../rules/provision';
import { minor } from './sums';

const all = Object.keys(halvings) as Halving[];
const lakh = minor('100,000');

describe('halving (FEE 15, 16, 18; CPLI 206)', () => {
  it('nothing happened: the whole fee', () => expect(feeAfter(lakh, [])).toBe(minor('2,300')));
  it.each(all)('%s: half', (event) => expect(feeAfter(lakh, [event])).toBe(minor('1,150')));
  it('all at once: still half, never a quarter', () => expect(feeAfter(lakh, all)).toBe(minor('1,150')));
  it('half of the exact fee: 50.025 gives 25.01', () => expect(feeAfter(minor('10,001'), all)).toBe(minor('25.01')));
  it.each(['mediated', 'withdrawn'] as const)('%s: the halving stands in FEE 15, at most once by CPLI 206', (event) => {
    expect(halvings[event].sources).toEqual(['FEE/15', 'CPLI/206']);
  });
  it.each(['firstMediationPerformedAtOnce', 'mediationConfirmed'] as const)('%s: nothing', (event) => {
    expect(feeAfter(lakh, [event])).toBe(0n);
    expect(feeAfter(lakh, ['simplifiedProcedure', event])).toBe(0n);
  });
  it('a counterclaim of RMB 20,000 costs half of 300', () =>
    expect(counterclaimFee(minor('20,000'))).toBe(minor('150')));
  it('an appeal on RMB 50,000 of a judgment costs 1,050', () =>
    expect(appealFee(minor('50,000'))).toBe(minor('1,050')));
});

describe('refunds', () => {
  it.each([
    ['notAccepted', '2,300'],
    ['dismissedWithoutJudgment', '2,300'],
    ['remittedOnAppeal', '2,300'],
    ['handedToPolice', '2,300'],
    ['handedToPoliceCivilCaseGoesOn', '0'],
    ['topUpNotPaid', '1,150'],
    ['lostOnTheMerits', '0'],
    ['terminated', '0'],
    ['suspended', '0'],
    ['transferredToAnotherCourt', '0'],
    ['won', '2,300'],
  ] as const)('%s: RMB %s of 2,300', (event, back) => {
    expect(refundOf(event, minor('2,300'))).toBe(minor(back));
  });

  it('withdrawal gives back half of a full fee, and nothing of a half one', () => {
    expect(halvingRefund(lakh, minor('2,300'))).toBe(minor('1,150'));
    expect(halvingRefund(lakh, minor('1,150'))).toBe(0n);
  });
  it('a simplified case that goes on as ordinary needs the rest of the fee', () => {
    expect(ordinaryTopUp(lakh)).toBe(minor('1,150'));
    expect(ordinaryTopUp(minor('10,001'))).toBe(minor('25.02'));
  });
  it('a reduced claim gives the difference back, a raised one nothing', () => {
    expect(reductionRefund(lakh, minor('20,000'))).toBe(minor('2,000'));
    expect(reductionRefund(minor('20,000'), lakh)).toBe(0n);
  });
});

describe('who bears and who pays first', () => {
  it.each([
    ['judgment', 'loser', 'FEE 29; INT 207'],
    ['partWon', 'court-splits', 'FEE 29'],
    ['mediated', 'agreement-else-court', 'FEE 31'],
    ['withdrawn', 'plaintiff', 'FEE 34'],
    ['paymentOrderNoObjection', 'debtor', 'FEE 36'],
    ['paymentOrderObjection', 'applicant-may-claim', 'FEE 36'],
    ['preservation', 'applicant-may-claim', 'FEE 38(3)'],
    ['enforcement', 'debtor', 'FEE 38(1)'],
    ['recognition', 'debtor', 'FEE 38(1)'],
    ['publicSummons', 'applicant', 'FEE 37'],
    ['awardOrAgreementRuling', 'loser', 'FEE 38(4), 29'],
  ] as const)('%s: %s (%s)', (id, who, authority) => {
    expect(bearers[id]).toMatchObject({ who, authority });
  });

  it('enforcement is paid after it was carried out, recognition before (T3)', () => {
    expect(paidFirst.enforcement.by).toBe('nobody');
    expect(paidFirst.recognition.by).toBe('applicant');
  });

  const rows = [halvings, exemptions, refunds, bearers, paidFirst].flatMap((t) => Object.entries<EventRow>(t));
  it.each(rows)('%s names its table row, its article and sources that exist', (_, row) => {
    expect(row.table).toMatch(/^P\.(T5|1\.10)$/);
    expect(row.authority).not.toBe('');
    for (const source of row.sources) {
      expect(provisionIdOf(source) in provisions || source in practiceNotes, source).toBe(true);
    }
  });
});

// CPLI 140: 适用简易程序的案件，不适用公告送达; 257(1): 起诉时被告下落不明的; 2018 Article 18.
it('the half fee of the simplified procedure names what shuts it', () => {
  expect(halvings.simplifiedProcedure.sources).toEqual(
    expect.arrayContaining(['FEE/16', 'CPLI/140', 'CPLI/257(1)', '2018/18']),
  );
  // procedure.md 1.4: before an Internet Court "possible, contested" (2018 Provisions 18).
  expect(halvings.simplifiedProcedure.authority).toContain('2018 Art. 18');
});
