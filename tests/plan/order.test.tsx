/**
 * The order of what is to be done: by the last day, what has none last (decision-routes.md 3.0, 7); for a recall hours count
 * (R1a). The head, the first step and the list say the same.
 */
import { describe, expect, it } from 'vitest';
import { Answer } from '@/components/plan/Answer';
import { ActItem } from '@/components/plan/DayZero';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { FirstPart } from '@/components/plan/FirstPart';
import { Routes } from '@/components/plan/Routes';
import { Steps } from '@/components/plan/Steps';
import { fill } from '@/lib/words/fill';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { stories } from '../rules/story-answers';
import { drawn, shown } from './in-plan';

const asOf = '2026-11-22';
const of = (facts: Facts) => assess(facts, { asOf });
const head = (facts: Facts) => shown(<Answer assessment={of(facts)} />, facts);
const first = (facts: Facts) => shown(<FirstDeadline assessment={of(facts)} />, facts);
const list = (facts: Facts) => shown(<Steps assessment={of(facts)} />, facts);
const { routes, notes, pages } = getWords('en');
const { plan } = pages;

/** The platform holds the money (R7), and a wire of yesterday can be called back. */
const held: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'business',
  'deal.concluded': 'platform',
  'deal.platform': 'alibaba',
  'deal.paidOnPlatform': 'yes',
  'escrow.released': 'no',
  'seller.identity': 'confirmed',
  'dispute.kind': 'non_delivery',
  'payment.via': 'wire',
  'payment.on': '2026-11-21',
  'payment.senderCountry': 'DE',
  'breach.on': '2026-11-20',
};

it.each([
  ['the release not known', {}],
  ['the release in three days, a day after the best days of the recall', { 'escrow.autoReleaseOn': '2026-11-25' }],
] as const)('the recall of yesterday stands before a platform that holds the money: %s', (_, more) => {
  const facts: Facts = { ...held, ...more };
  const { firstRoute, routes: all } = of(facts);
  expect(firstRoute).toBe('platform-dispute');
  // R1a: three days from 21 November.
  expect(all.find(({ id }) => id === 'payment-reversal')?.firstDeadline?.lastDay).toBe('2026-11-24');
  const recall = notes.words['recall-transfer'];
  expect(head(facts)).toContain(`What to do first${recall}Then: ${routes.names['platform-dispute'].name}.`);
  // Said once in the head.
  expect(head(facts)).not.toContain('First step');
  expect(head(facts).split(recall)).toHaveLength(2);
  expect(list(facts).indexOf(recall)).toBeGreaterThanOrEqual(0);
  expect(list(facts).indexOf(recall)).toBeLessThan(list(facts).indexOf(routes.acts['export-chat']));
});

it('the release ends sooner than the recall: the platform first', () => {
  const facts: Facts = { ...held, 'payment.on': '2026-11-22', 'escrow.autoReleaseOn': '2026-11-23' };
  expect(head(facts)).toContain(`What to do first${routes.names['platform-dispute'].name}.`);
  expect(head(facts)).not.toContain(notes.words['recall-transfer']);
  expect(list(facts).indexOf(notes.words['recall-transfer'])).toBeGreaterThan(
    list(facts).indexOf(notes.words['upload-proof']),
  );
});

// CC 621(2): no period agreed, so the time is short and its day not known; the export of the chat has none.
it('a notice of defects whose time is not known stands before an act without a day', () => {
  const facts: Facts = {
    ...held,
    'dispute.kind': 'quality',
    'payment.via': 'other',
    'performance.state': 'full',
    'contract.governingLaw': 'chinese',
  };
  const acts = of(facts).dayZero.filter(({ verdict }) => verdict === 'recommended');
  expect(acts.map(({ id, lastDay }) => [id, lastDay])).toContainEqual(['export-chat', null]);
  expect(head(facts)).toContain(`First step: ${plan.noticeWaits}`);
  expect(list(facts).indexOf(plan.noticeWaits)).toBeLessThan(list(facts).indexOf(routes.acts['export-chat']));
});

// R3b: 40 days from the payment of 15 October.
it('a way that opens on a day to come stands after the steps of the first route', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'seller.identity': 'confirmed',
    'seller.answers': 'yes',
    'dispute.kind': 'non_delivery',
    'payment.via': 'card',
    'payment.cardKind': 'debit',
    'payment.cardNetwork': 'mastercard',
    'payment.on': '2026-10-15',
  };
  const { firstRoute } = of(facts);
  expect(firstRoute).toBe('negotiation');
  const coming = list(facts).indexOf('First day: 24 November 2026');
  expect(coming).toBeGreaterThan(list(facts).indexOf(notes.words['talk-with-date']));
  expect(list(facts)).toContain(notes.words['talk-with-date']);
});

// The bank's country not told: the 72 hours of banks in the United States are no day to hold to (5.2 `kill_chain`).
it('the country of the bank not known: one day for the recall, on the card and in the steps', () => {
  const { 'payment.senderCountry': _, ...facts } = held;
  expect(list(facts)).toContain('Last day: 24 November 2026');
  expect(list(facts)).not.toContain('Last day: 23 November 2026');
});

it('no first route and no act, and the seller has sued: the list is there', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'seller.kind': 'company',
    'seller.registerStatus': 'deregistered',
    'seller.identity': 'confirmed',
    'dispute.kind': 'quality',
    'payment.via': 'other',
    'filing.state': 'sued_by_seller',
    'filing.counter': 'unconnected',
  };
  const part = shown(<FirstPart assessment={of(facts)} />, facts);
  expect(part).toContain(`${plan.stepsTitle}`);
  expect(part).toContain(notes.words['answer-complaint']);
});

// Carriage by sea: one year from 26 November 2025 (5.2 `limitation_carrier`); R24-carriage stands on top of the plan (section 7).
it('an act that ends within seven days stands in the head before the first route, and is the first step', () => {
  const carrier: Facts = {
    'claim.ground': 'carriage',
    'carriage.mode': 'sea',
    'seller.identity': 'confirmed',
    'seller.answers': 'yes',
    'breach.on': '2025-11-26',
    'receipt.on': '2025-11-26',
  };
  const act = of(carrier).dayZero.find(({ id }) => id === 'limitation');
  expect(act).toMatchObject({ verdict: 'recommended', lastDay: '2026-11-26' });
  // The suit has the same four days, and the list names it before the first route.
  expect(head(carrier)).toContain(
    `What to do first${routes.acts.limitation}.Sue in a maritime court 海事法院.Then: ${routes.names['complaint-channels'].name}.`,
  );
  expect(list(carrier).indexOf('Sue in a maritime court')).toBeLessThan(
    list(carrier).indexOf(routes.names['complaint-channels'].name),
  );
  expect(head(carrier)).toContain(`First step: ${routes.acts.limitation}`);
  const later: Facts = { ...carrier, 'breach.on': '2026-01-10', 'receipt.on': '2026-01-10' };
  expect(head(later)).not.toContain(`What to do first${routes.acts.limitation}`);
});

// R50: nobody is left to sue, so the three years from 10 January 2024 (CC 188) ask for no suit.
it('a company closed properly: the time to bring the claim is not the first deadline, and stays in the list', () => {
  const facts: Facts = {
    'claim.ground': 'service',
    'breach.on': '2024-01-10',
    'seller.identity': 'confirmed',
    'seller.kind': 'company',
    'seller.registerStatus': 'deregistered',
    'seller.deregistrationWay': 'proper_liquidation',
    'contract.governingLaw': 'chinese',
  };
  const { routes: all, deadlines } = of(facts);
  for (const id of ['internet-court', 'ordinary-court', 'arbitration'])
    expect(all.find((route) => route.id === id)?.verdict).toBe('excluded');
  expect(deadlines).toContainEqual(expect.objectContaining({ name: 'limitation_general', lastDay: '2027-01-10' }));
  expect(head(facts)).not.toContain('10 January 2027');
  expect(head({ ...facts, 'seller.deregistrationWay': 'no_lawful_liquidation' })).toContain('10 January 2027');
});

it.each([
  ['en', 'Follow your dispute on the platform', 'Open a dispute on the platform'],
  ['zh', '跟进已提出的平台争议', getWords('zh').routes.names['platform-dispute'].name],
])('a dispute that is open already is followed, not opened (%s)', (locale, follow, open) => {
  const { 'payment.via': _, 'payment.on': __, ...rest } = held;
  const facts: Facts = { ...rest, 'platform.caseOpen': 'yes' };
  const told = shown(<Answer assessment={of(facts)} />, facts, locale);
  expect(told).toContain(follow);
  expect(told).not.toContain(open);
});

it('what cannot wait stands in the card before the question of the court; where nothing presses, after it', () => {
  const court = head(held).indexOf(plan.courtTitle);
  expect(head(held).indexOf(plan.firstTitle)).toBeLessThan(court);
  const { 'payment.on': _, ...calm } = held;
  expect(head(calm).indexOf(plan.firstTitle)).toBeGreaterThan(head(calm).indexOf(plan.courtTitle));
});

// CISG 49(2): a reasonable time from the knowledge of the breach, here 5 November; it has no day.
it('the notice that ends the contract is a step as long as its time runs', () => {
  const german: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'quality',
    'buyer.kind': 'business',
    'buyer.country': 'DE',
    'seller.country': 'CN',
    'seller.kind': 'person',
    'contract.governingLaw': 'chinese',
    'deal.orderedOn': '2026-09-01',
    'performance.state': 'full',
    'receipt.on': '2026-11-01',
    'termination.groundKnownOn': '2026-11-05',
  };
  const END = getWords('en').clocks.assumed['end-soon'];
  expect(list(german).split(END)).toHaveLength(2);
  // It does not wait for the date that the talks set, and leads to the card that explains it.
  expect(of(german).firstRoute).toBe('negotiation');
  expect(list(german).indexOf(END)).toBeLessThan(list(german).indexOf(notes.words['talk-with-date']));
  expect(drawn(<Steps assessment={of(german)} />, german)).toContain('href="#act-termination"');
  const act = of(german).dayZero.find(({ id }) => id === 'termination');
  if (!act) throw new Error('no act');
  expect(drawn(<ActItem act={act} assessment={of(german)} />, german)).toContain('id="act-termination"');
  expect(list({ ...german, 'buyer.country': 'GB' })).not.toContain(END);
});

// The act ends on 23 November, the recall on 24 November (three days from 21 November).
it('an act and a recall by their days', () => {
  const wire: Facts = { ...held, 'deal.concluded': 'remote', 'contract.governingLaw': 'chinese' };
  const at = (facts: Facts) => [list(facts).indexOf(routes.acts.limitation), list(facts).indexOf('recall it')] as const;
  for (const [breach, isSooner] of [
    ['2022-11-23', true],
    ['2022-11-25', false],
  ] as const) {
    const facts: Facts = { ...wire, 'breach.on': breach, 'seller.country': 'CN', 'buyer.country': 'DE' };
    const [act, recall] = at(facts);
    expect(act, breach).toBeGreaterThanOrEqual(0);
    expect(act < recall, breach).toBe(isSooner);
  }
});

it('among the steps of other routes those of the first stand under its name', () => {
  const diverted = stories.find(({ answers }) => answers['dispute.kind'] === 'diverted_payment')?.answers as Facts;
  const facts: Facts = { ...diverted, 'payment.via': 'wire', 'payment.on': '2026-11-15' };
  expect(of(facts).firstRoute).toBe('negotiation');
  const recall = list(facts).indexOf(routes.names['payment-reversal'].name);
  const own = list(facts).indexOf(routes.names.negotiation.name);
  expect(recall).toBeGreaterThanOrEqual(0);
  expect(own).toBeGreaterThan(recall);
  expect(list(facts).indexOf(notes.words['talk-with-date'])).toBeGreaterThan(own);
});

// R1a: three days from 20 November; R9, CC 621(1): the agreed period ends on 26 November, within the seven days of section 7.
it('an act that ends within seven days is in the head behind a recall that ends before it, in either language', () => {
  const faulty: Facts = {
    ...held,
    'deal.concluded': 'remote',
    'contract.governingLaw': 'chinese',
    'dispute.kind': 'quality',
    'payment.on': '2026-11-20',
    'receipt.on': '2026-11-10',
    'inspection.periodEnd': '2026-11-26',
    'inspection.tooShort': 'no',
    'warranty.end': 'none',
    'defect.visible': 'yes',
    'defect.noticeSent': 'no',
  };
  const { firstRoute, dayZero, routes: all } = of(faulty);
  expect(firstRoute).toBe('payment-reversal');
  expect(all.find(({ id }) => id === firstRoute)?.firstDeadline?.lastDay).toBe('2026-11-23');
  expect(dayZero).toContainEqual(
    expect.objectContaining({ id: 'notice', verdict: 'recommended', lastDay: '2026-11-26' }),
  );
  for (const locale of ['en', 'zh']) {
    const { pages: said, routes: named } = getWords(locale);
    const told = shown(<Answer assessment={of(faulty)} />, faulty, locale);
    const first = told.indexOf(fill(said.plan.first, { route: named.names['payment-reversal'].name }));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(told.indexOf(fill(said.plan.firstThen, { route: named.acts.notice }))).toBeGreaterThan(first);
  }
  expect(list(faulty).indexOf(routes.acts.notice)).toBeGreaterThan(list(faulty).indexOf('recall it'));
  // After more than seven days it waits in the list.
  const later: Facts = { ...faulty, 'inspection.periodEnd': '2026-11-30' };
  expect(head(later)).not.toContain(routes.acts.notice);
  expect(list(later)).toContain(routes.acts.notice);
});

// 5.2 `auto_release`: unknown, treated as due within 7 days; the list puts the platform before the card dispute.
it('a route that may end any day is in the head before the first route, as in the list', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'business',
    'buyer.country': 'DE',
    'deal.concluded': 'platform',
    'deal.platform': 'alibaba',
    'deal.paidOnPlatform': 'yes',
    'escrow.released': 'not_sure',
    'seller.identity': 'confirmed',
    'dispute.kind': 'counterfeit',
    'performance.state': 'full',
    'receipt.on': '2026-09-18',
    'delivery.expectedOn': '2026-09-15',
    'defect.noticeSent': 'no',
    'payment.via': 'card',
    'payment.cardNetwork': 'visa',
    'payment.cardUk': 'no',
    'payment.on': '2026-09-01',
  };
  expect(of(facts).firstRoute).toBe('payment-reversal');
  for (const locale of ['en', 'zh']) {
    const { pages: said, routes: named } = getWords(locale);
    const told = shown(<Answer assessment={of(facts)} />, facts, locale);
    const reversal = fill(said.plan.firstThen, { route: named.names['payment-reversal'].name });
    expect(told).toContain(`${said.plan.lookFirst}${reversal}`);
    // Not sent: said once, as the first step.
    expect(told.split(said.plan.noticeUnsent)).toHaveLength(2);
  }
  const at = (id: 'platform-dispute' | 'payment-reversal') => list(facts).indexOf(routes.names[id].name);
  expect(at('platform-dispute')).toBeLessThan(at('payment-reversal'));
  expect(head(facts)).not.toContain(routes.names['platform-dispute'].name);
  // Money that was passed on has no release.
  expect(head({ ...facts, 'escrow.released': 'yes' })).not.toContain(plan.lookFirst);
});

/** A firm that ordered on a platform. */
const onSite: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'business',
  'buyer.country': 'DE',
  'contract.governingLaw': 'chinese',
  'deal.concluded': 'platform',
};

// 5.2 `ebay`: 30 days from receipt, whether or not eBay still holds the money (R11a).
it('the time of the platform is open: the dispute is not told as one for held money only', () => {
  const facts: Facts = {
    ...onSite,
    'deal.platform': 'ebay',
    'deal.paidOnPlatform': 'not_sure',
    'escrow.released': 'not_sure',
    'seller.identity': 'confirmed',
    'dispute.kind': 'counterfeit',
    'performance.state': 'full',
    'receipt.on': '2026-11-05',
    'delivery.expectedOn': '2026-11-05',
    'defect.noticeSent': 'yes',
    'defect.noticeSentOn': '2026-11-06',
    'payment.via': 'card',
    'payment.cardNetwork': 'visa',
    'payment.cardUk': 'no',
    'payment.on': '2026-10-20',
  };
  const dispute = of(facts).routes.find(({ id }) => id === 'platform-dispute');
  expect(dispute?.firstDeadline).toMatchObject({ clock: 'ebay', lastDay: '2026-12-05' });
  expect(head(facts)).toContain(routes.names['platform-dispute'].name);
  expect(head(facts)).not.toContain(plan.lookFirst);
});

// Section 7: tier 0, the platform dispute where R7 fired; 120 days from the delivery time of 15 August are over on 13 December.
it('money that the platform holds comes before a card dispute that ends later', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'consumer',
    'buyer.country': 'DE',
    'deal.concluded': 'platform',
    'deal.platform': 'aliexpress',
    'deal.paidOnPlatform': 'yes',
    'escrow.released': 'no',
    'escrow.autoReleaseOn': '2026-11-29',
    'seller.identity': 'confirmed',
    'dispute.kind': 'non_delivery',
    'payment.via': 'card',
    'payment.cardNetwork': 'visa',
    'payment.cardUk': 'no',
    'payment.on': '2026-07-25',
    'delivery.expectedOn': '2026-08-15',
    'receipt.on': 'none',
  };
  const { firstRoute, routes: all } = of(facts);
  expect(firstRoute).toBe('platform-dispute');
  expect(all.find(({ id }) => id === 'payment-reversal')?.firstDeadline?.lastDay).toBe('2026-12-13');
  expect(head(facts)).toContain(`What to do first${routes.names['platform-dispute'].name}.`);
  const at = (id: 'platform-dispute' | 'payment-reversal') => list(facts).indexOf(routes.names[id].name);
  expect(at('payment-reversal')).toBeGreaterThan(list(facts).indexOf(notes.words['upload-proof']));
});

// R7 is tier 0, and not known is not no: the release may be any day, though the estimate for it is seven days.
it('an estimated release: the look at the order stands before a card dispute that ends sooner', () => {
  const facts: Facts = {
    ...onSite,
    'deal.platform': 'alibaba',
    'deal.paidOnPlatform': 'yes',
    'escrow.released': 'not_sure',
    'seller.identity': 'confirmed',
    'dispute.kind': 'non_delivery',
    'payment.via': 'card',
    'payment.cardNetwork': 'visa',
    'payment.cardUk': 'no',
    'payment.on': '2026-07-29',
    'delivery.expectedOn': '2026-07-29',
    'receipt.on': 'none',
  };
  const reversal = of(facts).routes.find(({ id }) => id === 'payment-reversal');
  // 120 days from 29 July.
  expect(reversal?.firstDeadline?.lastDay).toBe('2026-11-26');
  expect(of(facts).firstRoute).toBe('payment-reversal');
  expect(head(facts)).toContain(`What to do first${plan.lookFirst}`);
  expect(head(facts).split('Look at the order')).toHaveLength(2);
});

describe('a route whose time ends soon does not lead where it should not', () => {
  const modest: Facts = {
    'claim.ground': 'service',
    'buyer.kind': 'business',
    'buyer.country': 'DE',
    'contract.governingLaw': 'chinese',
    'seller.mainOffice': '440300',
    'deal.concluded': 'remote',
    'seller.identity': 'confirmed',
    'seller.answers': 'yes',
    'seller.registerStatus': 'active',
    'clauses.looked': 'none_found',
    'dispute.kind': 'non_delivery',
    'payment.via': 'wire',
    'payment.on': '2023-06-12',
    'breach.on': '2023-12-10',
    'claim.amount': { amount: '400', currency: 'USD' },
  };
  const talk = `What to do first${routes.names.negotiation.name}.`;

  // R24, LIM 8: three years from 10 December 2023; a demand starts them afresh, and a suit over USD 400 costs more than it brings.
  it('the time to claim ends in 18 days: a demand, not the suit', () => {
    const said = of(modest);
    expect(said.dayZero.find(({ id }) => id === 'limitation')).toMatchObject({ lastDay: '2026-12-10' });
    expect(said.routes.find(({ id }) => id === 'ordinary-court')).toMatchObject({ verdict: 'possible', worth: 'no' });
    expect(head(modest)).toContain(talk);
    expect(head(modest)).not.toContain('Sue in');
    expect(list(modest)).toContain(routes.acts.limitation);
    expect(list(modest)).not.toContain('Sue in');
  });

  // 5.1: law not sure: the three years are only taken; a demand starts them afresh by Chinese law (CC 195).
  it('the law of the contract is not known: a demand may not be enough, and the suit keeps its day', () => {
    const large: Facts = {
      ...modest,
      'claim.amount': { amount: '60000', currency: 'USD' },
      'seller.assets': ['bank_account'],
    };
    const open: Facts = { ...large, 'contract.governingLaw': 'not_sure' };
    const suit = (facts: Facts) => list(facts).match(/Sue in [^.]*Last day: 10 December 2026/);
    for (const facts of [large, open])
      expect(of(facts).routes.find(({ id }) => id === 'ordinary-court')?.firstDeadline?.lastDay).toBe('2026-12-10');
    expect(suit(large)).toBeNull();
    expect(suit(open)).not.toBeNull();
    // PIL 45: the law of the injured person's residence was not read.
    const harmed: Facts = { ...large, 'claim.ground': 'product_liability', 'buyer.kind': 'consumer' };
    expect(of(harmed).firstRoute).toBe('negotiation');
    expect(suit(harmed)).not.toBeNull();
  });

  // R1b: "little hope" after the third day.
  it('a recall that is only arguable does not lead the head', () => {
    const late: Facts = {
      ...modest,
      'claim.ground': 'sale',
      'dispute.kind': 'quality',
      'dispute.crimeSuspected': 'no',
      'receipt.on': '2026-11-15',
      'breach.on': '2026-11-15',
      'defect.noticeSent': 'yes',
      'defect.noticeSentOn': '2026-11-16',
      'payment.on': '2026-11-12',
      'payment.senderCountry': 'DE',
      'claim.amount': { amount: '4000', currency: 'USD' },
    };
    const recall = of(late).routes.find(({ id }) => id === 'payment-reversal');
    expect(recall?.firstDeadline).toMatchObject({ lastDay: '2026-11-26', safe: false });
    expect(head(late)).toContain(talk);
  });
});

// Release on 23 November, recall until 25 November (three days from the 22nd).
it('a recall that ends after the first route stands behind it in the head, and not only among what is open', () => {
  const facts: Facts = { ...held, 'payment.on': '2026-11-22', 'escrow.autoReleaseOn': '2026-11-23' };
  const name = routes.names['payment-reversal'].name;
  expect(head(facts)).toContain(`Then: ${name}.`);
  expect(head(facts).split(name)).toHaveLength(2);
});

// R1a: hours count. What is enforced is the seller's claim; whether that judgment stands in the way of the own one is open (CPLI 247).
describe("the seller's case is enforced, and nothing says that the own claim was decided", () => {
  const enforced: Facts = {
    ...held,
    'deal.concluded': 'remote',
    'contract.governingLaw': 'chinese',
    'filing.state': 'sued_by_seller',
    'case.stage': 'enforcement',
  };
  const calm: Facts = { ...enforced, 'payment.via': 'other', 'seller.answers': 'yes' };
  const said = plan.decided['O13-enforced'];

  it('the recall keeps its place behind it, with its steps', () => {
    expect(of(enforced).firstRoute).toBe('payment-reversal');
    expect(head(enforced)).toContain(`What to do first${said}Then: ${routes.names['payment-reversal'].name}.`);
    expect(list(enforced)).toContain(`${said}${notes.words['recall-transfer']}`);
    expect(head(enforced).indexOf(said)).toBeLessThan(head(enforced).indexOf(plan.courtTitle));
    expect(head(enforced).split(said)).toHaveLength(2);
  });

  it('so does a first route that is not urgent', () => {
    expect(of(calm).firstRoute).toBe('negotiation');
    expect(head(calm)).toContain(`Then: ${routes.names.negotiation.name}.`);
    expect(list(calm)).toContain(notes.words['talk-with-date']);
  });

  // CPLI 247(1)(3): the judgment may bar the claim, so its day does not stand alone.
  it('the head says that the judgment may bar the claim', () => {
    const said = 'case may bar this claim. If it does, this time no longer counts.';
    const late: Facts = { ...calm, 'deal.platform': 'not_sure', 'escrow.released': 'yes', 'breach.on': '2025-06-01' };
    for (const counter of ['separate', 'not_sure', undefined] as const) {
      const facts: Facts = { ...late, ...(counter && { 'filing.counter': counter }) };
      expect(first(facts)).toContain(said);
    }
    expect(first({ ...late, 'filing.counter': 'unconnected' })).not.toContain(said);
  });

  // CPLI 233, 247: a counterclaim was decided with the suit.
  it('a counterclaim was decided there: no route comes first', () => {
    const facts: Facts = { ...calm, 'filing.counter': 'counterclaim' };
    expect(head(facts)).toContain(`What to do first${said}`);
    expect(head(facts)).not.toContain('Then: ');
    // B4, CPLI 247: no second suit on it.
    expect(head(facts)).not.toMatch(/Also open:.*Sue in/);
    expect(list(facts)).not.toContain(notes.words['talk-with-date']);
  });
});

// B7; AliExpress: 15 days from the receipt confirmed on 20 November. Talks come first, and their steps name the agent, too.
it('the agent who ordered is asked before the step of a dispute that ends soon, and once', () => {
  const { 'payment.via': _, 'payment.on': __, ...rest } = held;
  const facts: Facts = {
    ...rest,
    'deal.platform': 'aliexpress',
    'deal.paidOnPlatform': 'no',
    'escrow.released': 'yes',
    'platform.receiptConfirmedOn': '2026-11-20',
    'seller.answers': 'yes',
    'claim.amount': { amount: '9000', currency: 'USD' },
    'order.name': 'agent',
  };
  const { firstRoute, routes: all } = of(facts);
  expect(firstRoute).toBe('negotiation');
  expect(all.find(({ id }) => id === 'platform-dispute')?.firstDeadline?.lastDay).toBe('2026-12-05');
  const told = list(facts);
  expect(told.split(notes.words['agent-acts'])).toHaveLength(2);
  expect(told).toContain(`Last day: 5 December 2026, in 13 days${notes.words['agent-acts']}`);
});

// Section 7: a late recall and finding a seller who is known are never first (R1c, R36c), though they sort before the suit.
it('the first route is the first of the table and of the cards, and says on which answer it depends', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'business',
    'buyer.origin': 'foreign',
    'buyer.country': 'DE',
    'deal.concluded': 'remote',
    'deal.object': 'catalogue',
    'deal.paidOnPlatform': 'no',
    'deal.deliveryOnPlatform': 'no',
    'codefendant.home': '440300',
    'payee.match': 'same',
    'seller.identity': 'confirmed',
    'seller.kind': 'deregistered',
    'seller.onePerson': 'no',
    'contract.balanceUnpaid': 'no',
    'contract.governingLaw': 'not_sure',
    'seller.registerStatus': 'deregistered',
    'seller.deregistrationWay': 'simplified_false_undertaking',
    'clauses.looked': 'none_found',
    'filing.state': 'not_filed',
    'case.circumstances': ['none'],
    'dispute.kind': 'non_delivery',
    'dispute.crimeSuspected': 'no',
    'evidence.elements': { contract: 'document', payment: 'document', due_date: 'document', loss: 'document' },
    'claim.amount': { amount: '15000', currency: 'USD' },
    'seller.assets': 'not_sure',
    'payment.via': 'wire',
    'payment.on': '2026-02-10',
    'breach.on': '2026-04-10',
  };
  const assessment = of(facts);
  expect(assessment.firstRoute).toBe('ordinary-court');
  expect(assessment.routes[0]?.id).not.toBe('ordinary-court');
  const all = drawn(<Routes assessment={assessment} />, facts);
  const first = (what: RegExp): string | undefined => all.match(what)?.[1];
  expect(first(/href="#route-([a-z-]+)"/)).toBe('ordinary-court');
  expect(first(/id="route-([a-z-]+)"/)).toBe('ordinary-court');
  expect(all).toContain(fill(plan.routeDependsOn, { question: 'Known assets of those who answer for the company' }));
  expect(all).not.toContain(plan.routeDepends);
});
