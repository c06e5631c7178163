/**
 * What the first page says where a day is near or not known: notice of defects (CC 621(2)), return by consumer law (CRPL 25,
 * gate of decision-routes.md 5.1), a recall (R1a "hours count"), one of two ways (R10b), the court still open (R43d).
 */
import { describe, expect, it } from 'vitest';
import { useOrdinarySentence } from '@/components/plan/Court';
import { ActItem } from '@/components/plan/DayZero';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { missingOf } from '@/components/plan/Missing';
import { NoticeTime } from '@/components/plan/NoticeTime';
import { Parallel } from '@/components/plan/Parallel';
import { Payee } from '@/components/plan/Payee';
import { Steps } from '@/components/plan/Steps';
import { useFirstStep, useSteps } from '@/components/plan/step-list';
import { assess } from '@/rules/assess';
import type { OrdinaryCourt } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { one } from '../deadlines/find';
import { shown } from './in-plan';

const asOf = '2026-11-22';
const of = (facts: Facts) => assess(facts, { asOf });
const firstDeadline = (facts: Facts) => shown(<FirstDeadline assessment={of(facts)} />, facts);

/** Received on 10 November 2026, the defect can be seen, nothing said to the seller. */
const untold: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'business',
  'buyer.country': 'IN',
  'dispute.kind': 'quality',
  'performance.state': 'full',
  'receipt.on': '2026-11-10',
  'breach.on': '2026-11-10',
  'defect.visible': 'yes',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'not_sure',
  'warranty.end': 'none',
  'contract.governingLaw': 'chinese',
};
const TELL_NOW = 'You have not told the seller what is wrong with the goods. Do it now. The time may be short.';
const TELL_IF = 'If you have not told the seller what is wrong with the goods, do it now. The time may be short.';

describe('a notice of defects not sent, the agreed period not known', () => {
  it('is told first, and beside its own day', () => {
    expect(firstDeadline(untold)).toContain(TELL_NOW);
    expect(firstDeadline({ ...untold, 'defect.noticeSent': 'not_sure' })).toContain(TELL_IF);
    expect(shown(<NoticeTime clock={one('notice_cc', untold, asOf)} />, untold)).toContain('best now.');
  });

  it('is not told once the notice was sent, or where the state is known', () => {
    const sent: Facts = { ...untold, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-11-12' };
    expect(firstDeadline(sent)).not.toContain(TELL_NOW);
    expect(firstDeadline(sent)).not.toContain(TELL_IF);
    expect(firstDeadline({ ...untold, 'inspection.periodEnd': '2026-12-10' })).not.toContain(TELL_NOW);
  });
});

// CC 621(2): two years from receipt are only the outer limit; a warranty that is not known could end sooner.
it('the card of a notice that a missing answer may bring forward says that a reasonable time counts', () => {
  const a = of({ ...untold, 'warranty.end': 'not_sure' });
  const act = a.dayZero.find(({ id }) => id === 'notice');
  if (!act) throw new Error('no act');
  const text = shown(<ActItem act={act} assessment={a} />, untold);
  expect(text).toContain('As far as known until 10 November 2028.');
  expect(text).toContain('This day is only the outer limit. Tell the seller within a reasonable time, best now.');
});

/** A consumer abroad, received seven days ago: the return of CRPL 25 ends today, if that law applies. */
const returned: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'consumer',
  'buyer.country': 'FR',
  'deal.concluded': 'platform',
  'deal.platform': 'shein',
  'deal.object': 'catalogue',
  'dispute.kind': 'counterfeit',
  'performance.state': 'full',
  'receipt.on': '2026-11-15',
  'breach.on': '2026-11-15',
};
const RETURN =
  'This day counts only if Chinese consumer law applies. To use it, tell the seller today that you return the goods';

it('a return that needs Chinese consumer law says so, and what to do', () => {
  expect(firstDeadline(returned)).toContain('Return');
  expect(firstDeadline(returned)).toContain('It is not known whether Chinese consumer law applies.');
  // CRPL 24: faulty goods go back because of the fault, at the trader's cost; CRPL 25 needs no reason.
  expect(firstDeadline(returned)).toContain(`${RETURN} because of the fault.`);
  expect(firstDeadline({ ...returned, 'dispute.kind': 'extra_charge' })).toContain(`${RETURN}.`);
  expect(firstDeadline({ ...returned, 'buyer.lawChoice': 'yes', 'deal.suppliedFromMainland': 'yes' })).not.toContain(
    RETURN,
  );
});

/** A wire of three days ago for an order on a platform: the last best day of the recall is today. */
const wired: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'business',
  'deal.concluded': 'platform',
  'deal.platform': 'alibaba',
  'deal.paidOnPlatform': 'no',
  'dispute.kind': 'non_delivery',
  'payment.via': 'wire',
  'payment.on': '2026-11-19',
  'breach.on': '2026-11-19',
};

it('a recall on its last best day stands before an act that has no day', () => {
  const a = of(wired);
  expect(a.firstRoute).toBe('payment-reversal');
  const acts = a.dayZero.filter(({ verdict }) => verdict === 'recommended');
  expect(acts.map(({ id, lastDay }) => [id, lastDay])).toContainEqual(['export-chat', null]);
  const text = shown(<Steps assessment={a} />, wired);
  const recall = text.search(/bank/i);
  expect(recall).toBeGreaterThanOrEqual(0);
  expect(recall).toBeLessThan(text.indexOf('chat'));
  const First = () => <p>{useFirstStep(a, useSteps(a))}</p>;
  expect(shown(<First />, wired)).toMatch(/bank/i);
  const later: Facts = { ...wired, 'payment.on': '2026-11-01' };
  const LaterStep = () => <p>{useFirstStep(of(later), useSteps(of(later)))}</p>;
  expect(shown(<LaterStep />, later)).toMatch(/chat/);
});

// R1a: hours count; CC 621(2): the notice has two years from 20 November 2026.
it('a recall in a hurry stands before an act that ends years later', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'quality',
    'payment.via': 'wire',
    'payment.on': '2026-11-21',
    'receipt.on': '2026-11-20',
    'defect.noticeSent': 'no',
    'inspection.periodEnd': 'none',
    'warranty.end': 'none',
    'contract.governingLaw': 'chinese',
  };
  const a = of(facts);
  expect(a.firstRoute).toBe('payment-reversal');
  expect(a.dayZero.find(({ id }) => id === 'notice')).toMatchObject({ verdict: 'recommended', lastDay: '2028-11-20' });
  const text = shown(<Steps assessment={a} />, facts);
  expect(text.search(/recall/i)).toBeGreaterThanOrEqual(0);
  expect(text.search(/recall/i)).toBeLessThan(text.indexOf('20 November 2028'));
  const First = () => <p>{useFirstStep(a, useSteps(a))}</p>;
  expect(shown(<First />, facts)).toMatch(/bank/i);
});

it('Amazon, paid by card: beside the steps stands that filing one closes the other', () => {
  const amazon: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'consumer',
    'deal.concluded': 'platform',
    'deal.platform': 'amazon',
    'seller.identity': 'confirmed',
    'dispute.kind': 'quality',
    'payment.returnOffered': 'yes',
    'payment.via': 'card',
    'payment.cardNetwork': 'visa',
    'payment.on': '2026-08-20',
    'delivery.expectedOn': '2026-08-30',
    'receipt.on': '2026-08-28',
    'breach.on': '2026-08-28',
  };
  expect(shown(<Steps assessment={of(amazon)} />, amazon)).toContain('Filing one closes the other.');
});

it('the suit beside the first route has no court in its name while the court is open (3.6)', () => {
  const a = of(untold);
  const parallel = (court: 'unknown' | 'yes') => {
    const rule = court === 'unknown' ? 'R43d' : 'R43a';
    const routes = a.routes.map((route) =>
      route.id === 'internet-court'
        ? {
            ...route,
            reasons: [
              {
                rule,
                outcome: 'possible' as const,
                sure: false,
                because: [],
                certainty: 'probable' as const,
                sources: [],
              },
            ],
          }
        : route,
    );
    return shown(<Parallel assessment={{ ...a, routes, parallel: ['internet-court'] }} />, untold);
  };
  expect(parallel('unknown')).toMatch(/^Sue in China ?Which court takes it is still open\./);
  expect(parallel('yes')).not.toContain('Sue in China');
});

it('a place known only as elsewhere in mainland China is not told as a name', () => {
  const Sentence = ({ places }: Pick<OrdinaryCourt, 'places'>) => {
    const sentence = useOrdinarySentence();
    return (
      <p>{sentence({ ...of(untold).ordinaryCourt, kind: 'ordinary', level: 'basic', places } as OrdinaryCourt)}</p>
    );
  };
  const unnamed = 'The basic court of the place concerned. You told us only that it is elsewhere in mainland China.';
  expect(shown(<Sentence places={['elsewhere']} />, untold)).toBe(unnamed);
  expect(shown(<Sentence places={['440300', 'elsewhere']} />, untold)).toBe(
    `The basic court in Shenzhen 深圳市. ${unnamed}`,
  );
});

describe('a notice that was sent, the warranty not known', () => {
  const sent: Facts = {
    ...untold,
    'inspection.periodEnd': 'none',
    'warranty.end': 'not_sure',
    'defect.noticeSent': 'yes',
    'defect.noticeSentOn': '2026-11-12',
  };

  it('shows both that it may be in time and that it may be late, each as open', () => {
    const a = of(sent);
    const act = a.dayZero.find(({ id }) => id === 'notice');
    if (!act) throw new Error('no act');
    const text = shown(<ActItem act={act} assessment={a} />, sent);
    expect(text).toContain('You told the seller. If that was in time');
    expect(text).toContain(
      'Your notice may have come after the agreed period, the warranty or the two years had ended.',
    );
  });

  it('names the warranty among what is missing', () => {
    expect(missingOf(of(sent), sent)).toContain('warranty.end');
  });
});

// procedure.md T14: the seller itself was paid; only a bank abroad makes it amber.
it('the seller was paid, its bank not known: no warning is named, and the bank is asked for', () => {
  const facts: Facts = { 'payee.match': 'same' };
  const text = shown(<Payee />, facts);
  expect(text).toContain('You paid the seller in the contract');
  expect(text).toContain('If the bank is outside mainland China');
  expect(text).toContain('Country of the paid bank');
  for (const absent of ['Perhaps', 'Take care']) expect(text).not.toContain(absent);
  expect(shown(<Payee />, { ...facts, 'payee.bankCountry': 'HK' })).toContain('Take care');
});

it('another person than the person who sold: no company seal', () => {
  const facts: Facts = { 'seller.kind': 'person', 'payee.match': 'person' };
  expect(shown(<Payee />, facts)).toContain(
    'Another person was paid. Keep every message in which the seller named this account.',
  );
  expect(shown(<Payee />, facts)).not.toContain('公章');
});

// R6b, 5.2 `lc_stop`: the bank pays against correct documents, on no day that can be counted.
describe('a letter of credit that no bank has paid, without fraud', () => {
  const credit: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'shortage',
    'seller.identity': 'name_only',
    'payment.via': 'letter_of_credit',
    'payment.creditState': 'unpaid',
    'evidence.creditFraud': 'no',
  };
  const steps = (facts: Facts) => shown(<Steps assessment={of(facts)} />, facts);
  const CHECK = 'have the documents under the letter of credit checked for discrepancies';

  it('its check stands before the steps of another first route, once', () => {
    expect(of(credit).firstRoute).toBe('identify-seller');
    expect(steps(credit).split(CHECK).length).toBe(2);
    expect(steps(credit).indexOf(CHECK)).toBeLessThan(steps(credit).indexOf('Compare the names'));
    expect(firstDeadline(credit)).toContain('Act before the bank pays: no day can be counted.');
  });

  it('none once a bank has paid in good faith (R6c)', () => {
    const paid: Facts = { ...credit, 'payment.creditState': 'paid_in_good_faith' };
    expect(steps(paid)).not.toContain(CHECK);
    expect(firstDeadline(paid)).not.toContain('Act before the bank pays');
  });
});

// R3d: only the offer is missing; 120 days from the later of payment and expected delivery.
it('the offer for which a card dispute waits stands among the steps, with the last day of the dispute', () => {
  const card: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'quality',
    'seller.identity': 'name_only',
    'payment.via': 'card',
    'payment.on': '2026-08-20',
    'delivery.expectedOn': '2026-09-20',
    'payment.returnOffered': 'no',
    'payment.cardUk': 'no',
    'payment.cardNetwork': 'visa',
  };
  const steps = shown(<Steps assessment={of(card)} />, card);
  expect(steps).toContain('offer the seller the return first');
  expect(steps).toContain('Last day of the card dispute: 18 January 2027, in 57 days. Make the offer well before it.');
  const offered: Facts = { ...card, 'payment.returnOffered': 'yes' };
  expect(shown(<Steps assessment={of(offered)} />, offered)).not.toContain('Without this offer');
});
