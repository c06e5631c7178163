/** Steps, papers and failings of a route by what was answered, in whole assessments: sections 3 and 7 of decision-routes.md. */
import { describe, expect, it } from 'vitest';
import { assess } from '@/rules/assess';
import type { Facts, Value } from '@/rules/facts';
import type { RouteId } from '@/rules/routes/printed-route';
import {
  active,
  ago,
  assetsKnown,
  base,
  clause,
  confirmed,
  evidence,
  nameOnly,
  paid,
  police,
  route,
  sum,
  TODAY,
} from './base';

const of = (facts: Facts, id: RouteId) => route(assess({ ...base, ...facts }, { asOf: TODAY }), id);
const notes = (facts: Facts, id: RouteId) => of(facts, id)?.notes ?? { steps: [], papers: [], fails: [] };
const steps = (facts: Facts, id: RouteId) => notes(facts, id).steps;

describe('police', () => {
  const signs: Facts = { ...police('impersonation', 'unreachable'), ...sum('50000', 'CNY') };
  const opened: Facts = { ...signs, 'police.opened': 'yes', 'police.sameFacts': 'yes' };

  // R35a, LIM 13(1): who has the facts is known; what is missing is the report that asks for the own rights.
  it('a case is open on the same facts: the own loss is brought into it', () => {
    expect(notes(opened, 'police-report')).toMatchObject({
      steps: ['list-signs', 'join-police-case', 'keep-from-letters'],
      fails: [],
    });
    expect(of(opened, 'police-report')).toMatchObject({
      verdict: 'recommended',
      reasons: [{ rule: 'R34e-open', outcome: 'recommended' }],
    });
  });

  it.each([
    ['on other facts', { 'police.sameFacts': 'no' }],
    ['none', { 'police.opened': 'no' }],
  ] as const)('a case %s: the report is still to be made', (_, more) => {
    const facts: Facts = { ...opened, ...more };
    expect(steps(facts, 'police-report')).toEqual(expect.arrayContaining(['find-police', 'report', 'ask-money-back']));
    expect(steps(facts, 'police-report')).not.toContain('join-police-case');
    expect(of(facts, 'police-report')?.reasons.map(({ rule }) => rule)).toEqual(['R34e']);
  });

  // 1.2: not sure is no "no"; LIM 13(1): the own request for protection, in that case or in a new one, restarts the time.
  it('a case is open, not sure whether on the same facts: the police are asked first, then as without one', () => {
    const facts: Facts = { ...opened, 'police.sameFacts': 'not_sure' };
    expect(steps(facts, 'police-report')[0]).toBe('ask-police-case');
    expect(steps(facts, 'police-report')).toEqual(expect.arrayContaining(['find-police', 'report', 'ask-money-back']));
    expect(notes(facts, 'police-report')?.fails).toEqual([]);
    expect(of(facts, 'police-report')).toMatchObject({
      verdict: 'recommended',
      reasons: [{ rule: 'R34e-ask', outcome: 'recommended' }],
    });
    expect(steps({ ...opened, 'police.sameFacts': 'no' }, 'police-report')).not.toContain('ask-police-case');
  });

  // procedure.md 5: late change of the account; "police report at both ends, notify the real supplier".
  it.each(['other_company', 'person'] as const)(
    'the account changed to one of another (%s): both ends, and ask',
    (match) => {
      const changed = steps({ ...signs, 'payee.changed': 'yes', 'payee.match': match }, 'police-report');
      expect(changed[0]).toBe('ask-account-change');
      expect(changed).toEqual(expect.arrayContaining(['find-police', 'report-both-ends']));
      expect(changed).not.toContain('tell-real-seller');
    },
  );

  it.each([
    ['no change', { 'payee.changed': 'no', 'payee.match': 'person' }],
    ['to the same company', { 'payee.changed': 'yes', 'payee.match': 'same' }],
  ] as const)('%s: no word of another end', (_, payee) => {
    expect(steps({ ...signs, ...payee }, 'police-report')).not.toContain('report-both-ends');
    expect(steps({ ...signs, ...payee }, 'police-report')).not.toContain('ask-account-change');
  });
});

// procedure.md 5: "First hours: recall through the sending bank, police report at both ends, notify the real supplier".
describe('a payment to an impostor', () => {
  const diverted: Facts = {
    ...active,
    'dispute.kind': 'diverted_payment',
    ...police('impersonation', 'payee_unrelated'),
  };

  it('the real seller is told before any talk', () => {
    expect(steps(diverted, 'negotiation')[0]).toBe('tell-real-seller');
    expect(steps(diverted, 'negotiation')).toContain('talk-with-date');
    expect(steps({ ...active, 'dispute.kind': 'late' }, 'negotiation')).not.toContain('tell-real-seller');
  });

  it('both ends before other victims', () => {
    expect(steps(diverted, 'police-report').slice(0, 4)).toEqual([
      'tell-real-seller',
      'list-signs',
      'report-both-ends',
      'find-victims',
    ]);
  });
});

describe('a wrong outside a contract', () => {
  const owner: Facts = {
    'claim.ground': 'copyright',
    'claim.nature': 'tort',
    'buyer.isIpOwner': 'yes',
    'deal.concluded': 'platform',
    'deal.platform': 'pinduoduo',
  };

  // R19: recommended, by notice to the platform (ECL 42); nothing was bought.
  it('the owner of the right gives notice first, and shows no contract', () => {
    const channels = notes(owner, 'complaint-channels');
    // EvP 94(2), CPL 72: the page is recorded before the notice takes it down.
    expect(channels.steps.slice(0, 2)).toEqual(['record-listing', 'rights-portal']);
    for (const step of ['choose-channel', 'report-licence']) expect(channels.steps).not.toContain(step);
    expect(channels.papers).toEqual(['own-contact', 'mark-proof']);
    expect(channels.fails).toEqual(['no-power', 'wrong-notice']);
  });

  // R19 with a contract: portal for the right; the price stays a contract claim.
  it('a buyer of counterfeits who owns the mark keeps the papers of the order', () => {
    const bought: Facts = { 'claim.ground': 'sale', 'dispute.kind': 'counterfeit', 'buyer.isIpOwner': 'yes' };
    const channels = notes(bought, 'complaint-channels');
    expect(channels.steps.slice(0, 2)).toEqual(['record-listing', 'rights-portal']);
    expect(channels.papers).toEqual(expect.arrayContaining(['contract', 'payment-record']));
    expect(channels.fails).toContain('portal-misused');
  });

  it('nothing was bought: no paper of a purchase in any route, and no chat of an order', () => {
    const a = assess({ ...base, ...owner }, { asOf: TODAY });
    const papers = a.routes.flatMap((one) => one.notes.papers);
    for (const paper of ['contract', 'payment-record', 'bill-of-lading']) expect(papers).not.toContain(paper);
    expect(papers).toContain('messages');
    expect(a.routes.flatMap((one) => one.notes.steps)).not.toContain('export-chat');
    expect(a.dayZero.map(({ id }) => id)).not.toContain('export-chat');
  });

  it('what the seller did is listed, not what is missing or wrong with goods', () => {
    expect(steps(owner, 'negotiation')).toContain('list-wrongs');
    expect(steps(owner, 'negotiation')).not.toContain('list-faults');
    expect(steps({ 'claim.ground': 'sale' }, 'negotiation')).toContain('list-faults');
    // procedure.md 5: the money went to another; of the goods nothing is wrong.
    const diverted: Facts = { 'claim.ground': 'sale', 'dispute.kind': 'diverted_payment' };
    expect(steps(diverted, 'negotiation')).not.toContain('list-faults');
    expect(steps({ 'claim.ground': 'sale' }, 'negotiation')).not.toContain('list-wrongs');
  });
});

// A person stands in no company register.
it('a person: the police of the place where the seller lives', () => {
  const person = steps({ ...police('impersonation'), 'seller.kind': 'person' }, 'police-report');
  expect(person).toContain('find-police-person');
  expect(person).not.toContain('find-police');
});

// R22d: "A lawyer's letter would cost too much of this claim." Its range: below USD 3,000.
it.each([
  ['2999.99', false],
  ['3000', true],
] as const)('a letter for USD %s is a step: %s', (amount, isStep) => {
  const facts: Facts = { ...active, ...confirmed, ...evidence('non_delivery', 'strong'), ...sum(amount) };
  for (const place of [{}, { 'seller.kind': 'company', 'seller.mainOffice': 'outside' }] as const)
    expect(steps({ ...facts, ...place }, 'negotiation').some((id) => /^(lawyers-letter|letter-advised)/.test(id))).toBe(
      isStep,
    );
});

// Section 6: 10,000 x 0.6 x 0.6 = 3,600. By own figures the letter costs at least 4,000: not worth it, so only possible.
it('a letter that own figures make too dear is no step', () => {
  const facts: Facts = { ...base, ...active, ...confirmed, ...evidence('non_delivery', 'strong'), ...sum('10000') };
  const overrides = { 'letter.min': 4000, 'letter.typical': 4500 };
  const talks = route(assess(facts, { asOf: TODAY, figures: { overrides } }), 'negotiation');
  expect(talks?.methods.find(({ id }) => id === 'lawyers-letter')?.verdict).toBe('possible');
  expect(talks?.notes.steps).not.toContain('lawyers-letter');
  expect(talks?.notes.steps).toContain('own-notice-open');
});

it.each([
  ['USD 3,000 or more (R22c)', { ...active, ...sum('10000') }, 'letter-advised'],
  ['not known whether the seller trades (R21d)', sum('10000'), 'lawyers-letter'],
  ['the sum not known (R22c or R22d)', active, 'lawyers-letter'],
] as const)(
  'a letter to a company from outside mainland China, %s: from a law firm of its place',
  (_, more, letter) => {
    const facts: Facts = { ...confirmed, ...evidence('non_delivery', 'strong'), ...more };
    expect(steps(facts, 'negotiation')).toContain(letter);
    const outside = steps({ ...facts, 'seller.kind': 'company', 'seller.mainOffice': 'outside' }, 'negotiation');
    expect(outside).toContain(`${letter}-abroad`);
    expect(outside).not.toContain(letter);
  },
);

// procedure.md 4: the national register holds mainland companies.
describe('the register of the place', () => {
  const outside: Facts = {
    ...nameOnly,
    'seller.kind': 'company',
    'seller.mainOffice': 'outside',
    'seller.country': 'HK',
  };

  it('outside mainland China it is that of the place, and the police there are not ours to tell', () => {
    const { steps: search, papers } = notes(outside, 'identify-seller');
    expect(search).toContain('register-check-abroad');
    expect(search).not.toContain('register-check');
    expect(papers).toContain('register-print-abroad');
    expect(papers).not.toContain('register-print');
    expect(steps(outside, 'negotiation')).toContain('find-company-abroad');
    expect(steps(outside, 'police-report')).toContain('police-abroad');
  });

  // PIL 14: the place of registration decides; the national register holds mainland companies.
  it.each([
    ['an office in the mainland', { 'seller.mainOffice': '440300' }],
    ['an office not told', { 'seller.mainOffice': 'not_sure' }],
  ] as const)('registered outside, with %s: the register of the place of registration', (_, more) => {
    const facts: Facts = { ...outside, 'seller.registeredAddress': 'outside', ...more };
    const { steps: search, papers } = notes(facts, 'identify-seller');
    expect([search.includes('register-check-abroad'), search.includes('register-check')]).toEqual([true, false]);
    expect([papers.includes('register-print-abroad'), papers.includes('register-print')]).toEqual([true, false]);
    expect(steps(facts, 'negotiation')).toContain('find-company-abroad');
    expect(of(facts, 'identify-seller')?.reasons.map(({ rule }) => rule)).toEqual(['R36-abroad']);
    // Letters and the police go where it is.
    expect(steps(facts, 'police-report')).not.toContain('police-abroad');
  });

  it('a mainland code of the company is one of the national register', () => {
    const coded: Facts = { ...outside, 'seller.codePrefix': '91' };
    expect(steps(coded, 'identify-seller')).toContain('register-check');
    expect(of(coded, 'identify-seller')?.reasons.map(({ rule }) => rule)).toEqual(['R36']);
  });

  it.each([
    ['an office in mainland China', { 'seller.mainOffice': '440300' }],
    ['a registered address there', { 'seller.registeredAddress': '440300' }],
    ['an office not known', { 'seller.mainOffice': 'not_sure' }],
  ] as const)('with %s it is the national register', (_, more) => {
    const facts: Facts = { ...outside, ...more };
    expect(steps(facts, 'identify-seller')).toContain('register-check');
    expect(steps(facts, 'identify-seller')).not.toContain('register-check-abroad');
    expect(steps(facts, 'police-report')).not.toContain('police-abroad');
  });
});

describe('letter of credit', () => {
  const credit: Facts = { ...paid('letter_of_credit', '2026-11-01'), 'payment.creditState': 'unpaid' };
  const fraud: Facts = { ...credit, 'evidence.creditFraud': 'yes' };

  // R6a, R6c; routes.md 2: no stop once a bank paid, accepted, confirmed or negotiated in good faith.
  it('unpaid and with evidence of fraud, the bank is told today, and a bank in good faith is how it fails', () => {
    expect(notes(fraud, 'payment-reversal')).toMatchObject({
      steps: ['stop-credit-fraud', 'answer-bank'],
      fails: ['credit-honoured'],
    });
    expect(notes(fraud, 'payment-reversal').papers).toContain('credit-papers');
  });

  it('with another payment beside it the general steps stay', () => {
    const facts: Facts = { ...fraud, 'payments.others': [{ via: 'wire', on: '2026-10-01' }] };
    expect(steps(facts, 'payment-reversal')).toEqual(expect.arrayContaining(['ask-payer', 'stop-credit']));
    expect(steps(facts, 'payment-reversal')).not.toContain('stop-credit-fraud');
  });

  // R6b: "have the documents checked for discrepancies". Nothing was paid, so no payer is asked and no payment is proved.
  it('without evidence of fraud the documents are checked first', () => {
    const none: Facts = { ...credit, 'evidence.creditFraud': 'no' };
    expect(steps(none, 'payment-reversal')).toEqual(['check-credit-documents', 'answer-bank']);
    expect(notes(none, 'payment-reversal').papers).toContain('credit-papers');
    expect(notes(none, 'payment-reversal').papers).not.toContain('payment-record');
    const unsure: Facts = { ...credit, 'evidence.creditFraud': 'not_sure' };
    expect(steps(unsure, 'payment-reversal').slice(0, 2)).toEqual(['check-credit-documents', 'stop-credit']);
    expect(steps({ ...paid('wire', '2026-11-01') }, 'payment-reversal')).not.toContain('check-credit-documents');
  });
});

describe('PayPal', () => {
  const facts: Facts = paid('paypal', '2026-06-01');

  // R4c: no case, d <= 180. R4a: a dispute is turned into a claim within 20 days of opening.
  it('no dispute open: it is opened first; not asked, none is open', () => {
    for (const open of [{}, { 'paypal.opened': 'no' }] as const) {
      expect(steps({ ...facts, ...open }, 'payment-reversal')).toEqual([
        'open-paypal',
        'escalate-paypal',
        'answer-bank',
      ]);
    }
  });

  it('a dispute open, or not sure: none is opened', () => {
    for (const open of [
      { 'paypal.opened': 'yes', 'paypal.openedOn': '2026-11-15' },
      { 'paypal.opened': 'not_sure' },
    ] as const) {
      expect(steps({ ...facts, ...open }, 'payment-reversal')).toEqual(['ask-payer', 'escalate-paypal', 'answer-bank']);
    }
  });
});

describe('card', () => {
  const card = (kind: 'non_delivery' | 'quality', network: 'mastercard' | 'visa'): Facts => ({
    ...paid('card', '2026-11-05'),
    'dispute.kind': kind,
    'payment.cardNetwork': network,
  });
  const chargeback = (facts: Facts) => of(facts, 'payment-reversal')?.methods.find(({ id }) => id === 'chargeback');

  // R3b: payment + 40 (not delivered), payment + 20 (quality). 5 November and 40 days: 15 December; and 20: 25 November.
  it.each([
    ['non_delivery', '2026-12-15'],
    ['quality', '2026-11-25'],
  ] as const)('Mastercard before the first day, %s: from %s', (kind, day) => {
    expect(chargeback(card(kind, 'mastercard'))).toMatchObject({ verdict: 'not-now', notBefore: day });
    expect(steps(card(kind, 'mastercard'), 'payment-reversal')).toContain('chargeback-from');
  });

  // R3c: "Ask the bank that issued your card to reverse the payment."
  it('a dispute that is advised is one of the steps; one that waits, or is only possible, is none', () => {
    const files = (facts: Facts) => steps(facts, 'payment-reversal').includes('file-chargeback');
    expect(files(card('non_delivery', 'visa'))).toBe(true);
    expect(files(card('non_delivery', 'mastercard'))).toBe(false);
    expect(files(card('quality', 'visa'))).toBe(false);
    expect(files({ ...card('quality', 'visa'), 'payment.returnOffered': 'yes' })).toBe(true);
    // The later payment by Mastercard waits; the one of June does not (payment + 40 days).
    const june = [{ via: 'card', on: '2026-09-01' }] as const;
    expect(files({ ...card('non_delivery', 'mastercard'), 'payments.others': june })).toBe(true);
    expect(files(paid('paypal', '2026-06-01'))).toBe(false);
  });

  it('Visa, or a payment of which only the network is open: no day to wait for', () => {
    const { 'payment.cardNetwork': _, ...open } = card('non_delivery', 'mastercard');
    for (const facts of [card('non_delivery', 'visa'), open]) {
      expect(chargeback(facts)).not.toHaveProperty('notBefore');
      expect(steps(facts, 'payment-reversal')).not.toContain('chargeback-from');
    }
  });

  // R3d: "Offer to send the goods back first"; offered, the proof of it is what counts.
  it('a return that was offered is not asked for again', () => {
    const offered: Facts = { ...card('quality', 'visa'), 'payment.returnOffered': 'yes' };
    expect(steps(offered, 'payment-reversal')).not.toContain('offer-return');
    expect(notes(offered, 'payment-reversal').papers).toContain('return-offer');
    expect(steps({ ...offered, 'payment.returnOffered': 'no' }, 'payment-reversal')).toContain('offer-return');
  });
});

// R12: "Alibaba holds no money here, but a complaint can hurt the seller's account"; R42 is of Trade Assurance.
describe('Alibaba.com, paid outside', () => {
  const order: Facts = { 'deal.concluded': 'platform', 'deal.platform': 'alibaba', ...paid('wire', '2026-11-01') };
  const outside: Facts = { ...order, 'deal.paidOnPlatform': 'no' };
  const assured: Facts = { ...order, 'deal.paidOnPlatform': 'yes', 'escrow.released': 'no' };

  it('a complaint about the seller, no dispute on the money', () => {
    expect(notes(outside, 'platform-dispute')).toMatchObject({
      steps: ['export-chat', 'complain-seller', 'upload-proof'],
      fails: ['proof-outside', 'complaint-only'],
    });
    const a = assess({ ...base, ...outside }, { asOf: TODAY });
    expect(a.routes.flatMap(({ conflicts }) => conflicts)).not.toContain('settlement-and-protection');
    expect(a.flags).not.toContain('do-not-confirm-receipt');
  });

  it('held by the platform: the dispute, its pair and its warning stay', () => {
    expect(steps(assured, 'platform-dispute')).toEqual(expect.arrayContaining(['hold-receipt', 'open-dispute']));
    expect(steps(assured, 'platform-dispute')).not.toContain('complain-seller');
    const a = assess({ ...base, ...assured }, { asOf: TODAY });
    expect(route(a, 'platform-dispute')?.conflicts).toContain('settlement-and-protection');
    expect(a.flags).toContain('do-not-confirm-receipt');
  });
});

// R23: more than 30,000, assets known, dissipation; the pair of section 7 is its words.
describe('the freeze before a letter', () => {
  const large: Facts = {
    ...active,
    ...confirmed,
    ...evidence('non_delivery', 'medium'),
    ...sum('30001'),
    ...assetsKnown,
    'seller.dissipation': 'not_sure',
  };
  const asks = (facts: Facts) => [
    steps(facts, 'negotiation').includes('freeze-before-letter'),
    of(facts, 'negotiation')?.conflicts.includes('letter-and-freeze'),
    of(facts, 'ordinary-court')?.conflicts.includes('letter-and-freeze'),
  ];

  it('stays while an answer can still bring it', () => {
    expect(asks(large)).toEqual([true, true, true]);
    expect(asks({ ...large, 'seller.assets': 'not_sure' })).toEqual([true, true, true]);
    const { 'claim.amount': _, ...open } = large;
    expect(asks(open)).toEqual([true, true, true]);
  });

  it.each([
    ['USD 30,000', sum('30000')],
    ['no assets', { 'seller.assets': ['none'] }],
    ['nothing moved', { 'seller.dissipation': ['none'], 'seller.registerStatus': 'active' }],
    // CPL 103: the court that has the case orders the freeze.
    ['a case that is running', { 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' }],
    // R30: a complete clause with a seat elsewhere, no suit and no arbitration in the mainland can follow.
    ['a seat elsewhere', clause('valid_arb', { 'arbClause.seat': 'other', 'arbClause.law': 'other' })],
  ] as const)('falls away with %s', (_, more) => {
    expect(asks({ ...large, ...more })).toEqual([false, false, false]);
  });
});

// R17: consumers of the EU, Norway and Iceland against a trader there.
describe('the European Consumer Centre', () => {
  const consumer: Facts = { 'buyer.kind': 'consumer', 'buyer.country': 'FR' };
  const rules = (facts: Facts) =>
    of(facts, 'complaint-channels')
      ?.methods.find(({ id }) => id === 'ecc-net')
      ?.reasons.map(({ rule, outcome }) => `${rule} ${outcome}`);

  it('not known where the trader is: two sentences, and a step', () => {
    expect(rules(consumer)?.toSorted()).toEqual(['R17 possible', 'R17-outside excluded']);
    expect(steps(consumer, 'complaint-channels')).toContain('consumer-centre');
  });

  it.each([
    ['a trader outside', { ...consumer, 'seller.inEu': 'no' }],
    ['a buyer elsewhere', { ...consumer, 'buyer.country': 'US' }],
    ['a business', { ...consumer, 'buyer.kind': 'business' }],
  ] as const)('%s: no step', (_, facts) => {
    expect(steps(facts, 'complaint-channels')).not.toContain('consumer-centre');
  });
});

// CPLI 232, CPL 103: the first stage of a running case is the first instance.
describe('a case that is running, the stage not told', () => {
  const sued: Facts = { 'filing.state': 'sued_by_seller', 'filing.court': 'other', 'filing.counter': 'counterclaim' };

  it('is taken as a trial', () => {
    const told = steps(sued, 'ordinary-court');
    expect(told).toEqual(expect.arrayContaining(['answer-complaint', 'hand-in-evidence']));
    expect(told).not.toContain('find-company');
    expect(steps({ ...sued, 'case.stage': 'enforcement' }, 'ordinary-court')).not.toContain('hand-in-evidence');
  });
});

// CPL 171, 286, CPLI 536: who lets the time to appeal pass is bound by the judgment (CPL 127(5)).
describe('a decision that is not final', () => {
  const own: Facts = { 'filing.state': 'accepted', 'filing.court': 'other', 'history.decided': 'not_final' };
  const first = ['appeal', 'hand-in-evidence', 'ask-appraisal'] as const;
  const told = (facts: Facts) =>
    steps({ 'dispute.kind': 'quality', ...facts }, 'ordinary-court').filter((id) => first.some((one) => one === id));

  it('in the own case: the appeal, and nothing of the instance that has ended', () => {
    for (const facts of [own, { ...own, 'case.stage': 'first_instance' }] satisfies Facts[]) {
      expect(steps(facts, 'ordinary-court')[0]).toBe('appeal');
      expect(told(facts)).toEqual(['appeal']);
    }
  });

  it('on appeal, without a decision, or with one that is final: no appeal', () => {
    expect(told({ ...own, 'case.stage': 'appeal' })).toEqual(['hand-in-evidence', 'ask-appraisal']);
    expect(told({ ...own, 'history.decided': 'none' })).toEqual(['hand-in-evidence', 'ask-appraisal']);
    expect(told({ ...own, 'history.decided': 'mainland_final', 'history.newFacts': 'no' })).not.toContain('appeal');
    expect(told({ ...own, 'filing.state': 'not_filed' })).not.toContain('appeal');
    // Of a decision abroad the law there sets the time.
    expect(told({ 'history.decided': 'not_final', 'history.pending': 'abroad' })).not.toContain('appeal');
  });

  // CPL 128, 285: which of the two cases was decided is not known.
  it('beside a suit of the seller: both are told', () => {
    const sued: Facts = { ...own, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' };
    expect(steps(sued, 'ordinary-court')).toEqual(
      expect.arrayContaining(['appeal', 'answer-complaint', 'hand-in-evidence', 'counterclaim']),
    );
  });
});

// R28a: without a clause there is no contract with one.
it('no arbitration clause: no paper with it', () => {
  expect(notes({ 'clauses.looked': 'none_found' }, 'arbitration').papers).not.toContain('clause-paper');
  expect(notes(clause('valid_arb'), 'arbitration').papers).toContain('clause-paper');
});

// A service, or what is handed over by the network, has no carrier.
it.each([
  [{ 'claim.ground': 'sale', 'delivery.mode': 'other' }, true],
  [{}, true],
  [{ 'claim.ground': 'sale', 'delivery.mode': 'network' }, false],
  [{ 'claim.ground': 'service' }, false],
  [{ 'claim.ground': 'virtual_property' }, false],
] as const)('a bill of lading with %o: %s', (facts, there) => {
  expect(notes({ ...nameOnly, ...facts }, 'identify-seller').papers.includes('bill-of-lading')).toBe(there);
});

// R22e: recommended; R22f: "You may send".
it.each([
  ['recommended (USD 2,000)', '2000', 'own-notice', 'own-notice-open'],
  ['possible (USD 9,000)', '9000', 'own-notice-open', 'own-notice'],
] as const)('the own notice, %s', (_, amount, told, not) => {
  const facts: Facts = { ...active, ...confirmed, ...evidence('non_delivery', 'medium'), ...sum(amount) };
  expect(steps(facts, 'negotiation')).toContain(told);
  expect(steps(facts, 'negotiation')).not.toContain(not);
});

// R26: no court hears it; R35 (ECO 11, 12) is of a civil suit, and INT on the rate of the day of acceptance of a court.
describe('a complete arbitration clause', () => {
  const bound: Facts = { ...confirmed, ...sum('9000'), ...clause('valid_arb', { 'arbClause.seat': 'mainland' }) };
  const plan = (facts: Facts) => assess({ ...base, ...facts }, { asOf: TODAY });

  it('no word of a civil suit beside the police, nor of the rate of a court', () => {
    expect(of(bound, 'police-report')?.conflicts).not.toContain('police-and-suit');
    expect(plan(bound).flags).toContain('converted-amount-arbitration');
    expect(plan(bound).flags).not.toContain('converted-amount');
  });

  it('without a clause both stand', () => {
    const free: Facts = { ...confirmed, ...sum('9000') };
    expect(of(free, 'police-report')?.conflicts).toContain('police-and-suit');
    expect(plan(free).flags).toContain('converted-amount');
    expect(plan(free).flags).not.toContain('converted-amount-arbitration');
  });
});

// Section 7, "police × civil suit: R35a–R35c", all of a police case: none of it where no crime is believed in and none is open.
it.each<[string, Facts, boolean]>([
  ['crime not asked', {}, true],
  ['crime not sure', { 'dispute.crimeSuspected': 'not_sure' }, true],
  ['crime suspected', { 'dispute.crimeSuspected': 'yes' }, true],
  ['no crime', { 'dispute.crimeSuspected': 'no' }, false],
  [
    'no crime, a case is open',
    { 'dispute.crimeSuspected': 'no', 'police.opened': 'yes', 'police.sameFacts': 'yes' },
    true,
  ],
  ['no crime, not sure of a case', { 'dispute.crimeSuspected': 'no', 'police.opened': 'not_sure' }, true],
  ['an impostor was paid', { 'dispute.crimeSuspected': 'no', 'dispute.kind': 'diverted_payment' }, true],
])('the word of a police case beside the suit: %s', (_, more, told) => {
  for (const id of ['ordinary-court', 'police-report'] as const) {
    expect(of({ ...confirmed, ...sum('9000'), ...more }, id)?.conflicts.includes('police-and-suit'), id).toBe(told);
  }
});

// CPL 103, 104, CC 591, 836: goods are held back until more is paid.
it('a carrier asks for more: tariff and reservation first, no recall, an order to hand over', () => {
  const wired: Facts = { ...active, ...confirmed, ...paid('wire', '2026-11-20') };
  const held: Facts = { ...wired, 'claim.ground': 'carriage', 'dispute.kind': 'carrier' };
  expect(steps(held, 'negotiation').slice(0, 2)).toEqual(['ask-tariff', 'pay-under-reserve']);
  expect(steps(held, 'negotiation')).not.toContain('list-faults');
  // In a suit against the carrier; by sea a law of its own decides, which is not in texts/.
  for (const mode of ['other', 'sea', 'not_sure'] as const)
    expect(steps({ ...held, 'carriage.mode': mode }, 'ordinary-court').includes('hand-over-order')).toBe(
      mode === 'other',
    );
  const ofSale: Facts = { ...held, 'claim.ground': 'sale', 'carriage.mode': 'other' };
  expect(steps(ofSale, 'ordinary-court')).not.toContain('hand-over-order');
  expect(steps(held, 'payment-reversal')[0]).toBe('only-excess');
  for (const step of ['recall-transfer', 'ask-payer']) expect(steps(held, 'payment-reversal')).not.toContain(step);
  const late: Facts = { ...wired, 'dispute.kind': 'late' };
  expect(steps(late, 'payment-reversal')).toContain('recall-transfer');
  for (const step of ['ask-tariff', 'list-faults'])
    expect(steps(late, 'negotiation').includes(step as never)).toBe(step === 'list-faults');
  expect(steps(late, 'ordinary-court')).not.toContain('hand-over-order');
});

// CC 925, 926: the agent ordered in its own name, and holds the account and the papers.
it('ordered by an agent: the agent acts first, and who sues is settled first', () => {
  const byAgent: Facts = { ...active, ...confirmed, 'order.name': 'agent', 'deal.concluded': 'platform' };
  const own: Facts = { ...byAgent, 'order.name': 'own' };
  for (const id of ['negotiation', 'platform-dispute', 'identify-seller'] as const) {
    expect(steps({ ...byAgent, ...nameOnly }, id)[0]).toBe('agent-acts');
    expect(steps({ ...own, ...nameOnly }, id)).not.toContain('agent-acts');
  }
  // Off a platform there is no account to complain from.
  expect(steps({ ...byAgent, 'deal.concluded': 'remote' }, 'negotiation')).not.toContain('agent-acts');
  expect(steps(byAgent, 'ordinary-court')[0]).toBe('who-sues');
  expect(steps(own, 'ordinary-court')).not.toContain('who-sues');
});

// EvP 94(2), CPL 72: who is warned takes the page down.
it('the owner of the right records the page before the talks', () => {
  const copied: Facts = { ...active, ...confirmed, 'dispute.kind': 'counterfeit' };
  expect(steps({ ...copied, 'buyer.isIpOwner': 'yes' }, 'negotiation')[0]).toBe('record-listing');
  expect(steps({ ...copied, 'buyer.isIpOwner': 'no' }, 'negotiation')).not.toContain('record-listing');
});

// 3.2: the proof goes with the request; fakes are shown by the brand owner or customs (T19 row 4), R3b has the first day.
describe('what a payment reversal needs, by the dispute and the card', () => {
  const byCard = (kind: Value<'dispute.kind'>, more: Facts = {}): Facts => ({
    ...base,
    ...paid('card', ago(30)),
    'dispute.kind': kind,
    ...more,
  });
  const told = (facts: Facts) => notes(facts, 'payment-reversal');

  it('names the proof of fakes and of faulty goods', () => {
    expect(told(byCard('counterfeit')).papers).toContain('fake-proof');
    expect(told(byCard('quality')).papers).toContain('inspection-report');
    expect(told(byCard('quality')).papers).not.toContain('fake-proof');
    for (const paper of ['fake-proof', 'inspection-report'])
      expect(told(byCard('non_delivery')).papers, paper).not.toContain(paper);
  });

  it.each([
    ['visa', false],
    ['amex_discover', false],
    ['mastercard', true],
    ['not_sure', true],
  ] as const)('%s: it can come before a first day: %s (R3b)', (network, early) => {
    const facts = byCard('counterfeit', { 'payment.cardNetwork': network });
    expect(told(facts).fails.includes('reversal-early')).toBe(early);
    expect(told(facts).fails).toContain('reversal-late');
    expect(of(facts, 'payment-reversal')?.sources.includes('note/mastercard-first-day')).toBe(early);
  });

  it('a wire has no first day', () => {
    expect(told({ ...base, ...paid('wire', ago(30)) }).fails).not.toContain('reversal-early');
  });
});
