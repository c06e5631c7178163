/**
 * The numbered steps of the plan: an act that cannot wait, then another route whose time ends soon, then the steps of the
 * first route. Clock `wire`: best within three days, possible within 14 (decision-routes.md 5.2, R1a, R1b).
 */
import { describe, expect, it } from 'vitest';
import { ActItem } from '@/components/plan/DayZero';
import { useActDay } from '@/components/plan/days';
import { RouteNotes } from '@/components/plan/RouteNotes';
import { Steps } from '@/components/plan/Steps';
import { useFirstStep, useSteps } from '@/components/plan/step-list';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { defects } from '../deadlines/find';
import {
  active,
  assetsKnown,
  base,
  clause,
  confirmed,
  evidence,
  onPlatform,
  paid,
  partly,
  police,
  sum,
} from '../routes/base';
import { STORY_DAY, stories } from '../rules/story-answers';
import { shown } from './in-plan';

const diverted = stories.find(({ answers }) => answers['dispute.kind'] === 'diverted_payment')?.answers as Facts;

const NoticeDay = ({ assessment, day }: { readonly assessment: Assessment; readonly day: string | null }) => (
  <p>{useActDay(assessment)({ id: 'notice', lastDay: day }) ?? 'no day'}</p>
);

const FirstStep = ({ assessment }: { readonly assessment: Assessment }) => (
  <p>{useFirstStep(assessment, useSteps(assessment))}</p>
);

const steps = (facts: Facts) => shown(<Steps assessment={assess(facts, { asOf: STORY_DAY })} />, facts);

it('a wire of six days ago: talking comes first, but the recall ends on the 14th day and stands before its steps', () => {
  const facts: Facts = { ...diverted, 'payment.via': 'wire', 'payment.on': '2026-11-15' };
  const { firstRoute } = assess(facts, { asOf: STORY_DAY });
  expect(STORY_DAY).toBe('2026-11-21');
  expect(firstRoute).toBe('negotiation');
  expect(steps(facts)).toMatch(
    /^Get the payment reversed ?The safe day is over\. Perhaps it is still possible until 29 November 2026, in 8 days\./,
  );
  // An act, not the name of a way: what to do stands below it, and in the answer.
  const [first = '', second = ''] =
    assess(facts, { asOf: STORY_DAY }).routes.find(({ id }) => id === 'payment-reversal')?.notes.steps ?? [];
  const sentences: { readonly [id: string]: string } = getWords('en').notes.words;
  expect(steps(facts)).toContain(`in 8 days.${sentences[first]}${sentences[second]}`);
  expect(shown(<FirstStep assessment={assess(facts, { asOf: STORY_DAY })} />, facts)).toBe(sentences[first]);
});

it('notice of defects without an agreed period: the outer limit is not told as a day to wait for', () => {
  expect(steps(defects)).toMatch(/Do it now: a reasonable time counts\. The outer limit is 10 September 2028/);
  expect(steps(defects)).not.toContain('Last day: 10 September 2028');
  expect(steps({ ...defects, 'inspection.periodEnd': '2026-12-10' })).toContain('Last day: 10 December 2026');
});

// CC 188, 594; R24 "today between the safe end and the latest arguable end": three years from 1 January 2023, or four.
it('between the two ends, the act is told with the later one, and not as past', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'non_delivery',
    'buyer.kind': 'business',
    'buyer.country': 'US',
    'seller.country': 'CN',
    'breach.on': '2023-01-01',
  };
  expect(steps(facts)).toContain(
    'Start your time to claim afreshThe safe day is over. Perhaps it is still possible until 1 January 2027, in 41 days.',
  );
  expect(steps(facts)).not.toContain('1 January 2026');
  // Only a demand on a company off the register leads further: four years from 1 October 2022.
  const closed: Facts = {
    ...facts,
    'contract.governingLaw': 'chinese',
    'breach.on': '2022-10-01',
    'seller.kind': 'company',
    'seller.registerStatus': 'deregistered',
    'acts.list': [{ kind: 'demand', on: '2026-05-10', arrived: 'sent_with_proof' }],
  };
  expect(steps(closed)).toContain('the safe day, 1 October 2026, is over. Act today.');
});

it('notice of defects that was sent, its day not told: the act stands without a day', () => {
  const told: Facts = { ...defects, 'defect.visible': 'yes', 'defect.noticeSent': 'yes' };
  const sent = assess(told, { asOf: STORY_DAY });
  const act = sent.dayZero.find(({ id }) => id === 'notice');
  expect(act).toMatchObject({ verdict: 'possible', lastDay: '2028-09-10' });
  expect(shown(<NoticeDay assessment={sent} day={act?.lastDay ?? null} />, told)).toBe('no day');
  const untold = { ...told, 'defect.noticeSent': 'no' } as const;
  expect(shown(<NoticeDay assessment={assess(untold, { asOf: STORY_DAY })} day="2028-09-10" />, untold)).toContain(
    'Do it now',
  );
});

it('a wire of three months ago: no day is left, and the step is not there', () => {
  const old: Facts = { ...diverted, 'payment.via': 'wire', 'payment.on': '2026-08-15' };
  expect(steps(old)).not.toContain('Get the payment reversed');
});

// Section 7: "Parallel: the next recommended entries". What is recommended is to be done, too.
it('another route that is recommended stands after the steps of the first, with its first steps', () => {
  // R18: the network of the forwarder is recommended; talking to the seller comes first.
  const forwarder: Facts = {
    ...diverted,
    'claim.ground': 'carriage',
    'dispute.kind': 'extra_charge',
    'payment.via': 'wire',
    'payment.on': '2026-08-15',
    'seller.answers': 'yes',
    'seller.registerStatus': 'active',
    'claim.amount': { amount: '3400', currency: 'USD' },
  };
  const assessment = assess(forwarder, { asOf: STORY_DAY });
  expect(assessment.firstRoute).toBe('negotiation');
  expect(assessment.routes.find(({ id }) => id === 'complaint-channels')?.verdict).toBe('recommended');
  const { notes, routes } = getWords('en');
  const text = steps(forwarder);
  const at = text.indexOf(routes.names['complaint-channels'].name);
  expect(at).toBeGreaterThan(text.indexOf(notes.words['talk-with-date']));
  expect(text.slice(at)).toContain(notes.words['choose-channel']);
});

// R53: the chat is saved today. It is one act, so the steps of the routes do not say it again.
it('the chat is told once', () => {
  const facts: Facts = {
    'buyer.kind': 'business',
    'dispute.kind': 'non_delivery',
    'clauses.looked': 'none_found',
    'deal.concluded': 'platform',
    'deal.platform': 'alibaba',
    'deal.paidOnPlatform': 'yes',
    'escrow.released': 'no',
    'payment.via': 'escrow',
  };
  const { firstRoute, routes: all } = assess(facts, { asOf: STORY_DAY });
  expect(firstRoute).toBe('platform-dispute');
  expect(all.find(({ id }) => id === firstRoute)?.notes.steps).toContain('export-chat');
  const { notes, routes } = getWords('en');
  expect(steps(facts)).toContain(routes.acts['export-chat']);
  expect(steps(facts)).not.toContain(notes.words['export-chat']);
});

// 5.2 `auto_release`: unknown, treated as due within 7 days; that is a reason to hurry, and no safe day.
it('the day of the release not known: the day is told as an estimate', () => {
  const held: Facts = {
    'buyer.kind': 'business',
    'dispute.kind': 'non_delivery',
    'deal.concluded': 'platform',
    'deal.platform': 'alibaba',
    'deal.paidOnPlatform': 'yes',
    'escrow.released': 'no',
    'payment.via': 'escrow',
  };
  const estimate = 'This day is our estimate. It may be any day now.';
  expect(steps(held)).toContain(estimate);
  expect(steps({ ...held, 'escrow.autoReleaseOn': '2026-11-29' })).not.toContain(estimate);
});

// procedure.md 5: "First hours: recall through the sending bank, police report at both ends, notify the real supplier".
it.each([
  ['three months ago: talks come first', '2026-08-15', 'negotiation'],
  ['yesterday: the recall comes first', '2026-11-20', 'payment-reversal'],
] as const)('a payment to an impostor, %s; the real seller and the police of both places are told', (_, on, first) => {
  const facts: Facts = {
    ...diverted,
    ...police('impersonation', 'payee_unrelated'),
    'payment.via': 'wire',
    'payment.on': on,
    'seller.answers': 'yes',
    'claim.amount': { amount: '60000', currency: 'USD' },
  };
  expect(assess(facts, { asOf: STORY_DAY }).firstRoute).toBe(first);
  const sentences: { readonly [id: string]: string } = getWords('en').notes.words;
  const text = steps(facts);
  const at = (id: string) => text.indexOf(sentences[id] ?? '?');
  expect(at('tell-real-seller')).toBeGreaterThanOrEqual(0);
  expect(at('report-both-ends')).toBeGreaterThan(at('list-signs'));
  expect(at('list-signs')).toBeGreaterThanOrEqual(0);
  if (at('talk-with-date') >= 0) expect(at('tell-real-seller')).toBeLessThan(at('talk-with-date'));
});

it('while the recall is open, the police follow the bank, before the talks', () => {
  const facts: Facts = {
    ...diverted,
    ...police('impersonation', 'payee_unrelated'),
    'payment.via': 'wire',
    'payment.on': '2026-11-15',
    'seller.answers': 'yes',
    'claim.amount': { amount: '60000', currency: 'USD' },
  };
  expect(assess(facts, { asOf: STORY_DAY }).firstRoute).toBe('negotiation');
  const { words } = getWords('en').notes;
  const at = (id: keyof typeof words) => steps(facts).indexOf(words[id]);
  expect(at('recall-fraud')).toBeGreaterThanOrEqual(0);
  expect(at('tell-real-seller')).toBeGreaterThan(at('recall-fraud'));
  expect(at('list-signs')).toBeGreaterThan(at('tell-real-seller'));
  expect(steps(facts).split(words['tell-real-seller'])).toHaveLength(2);
  expect(at('report-both-ends')).toBeLessThan(at('talk-with-date'));
  expect(steps(facts).split(words['report-both-ends'])).toHaveLength(2);
});

// CC 621, CISG 39: the time is short, and without the day of receipt no day can be told.
it('a notice of defects whose time is not known is a step, before those of the first route, and the first step', () => {
  const { 'receipt.on': _, 'defect.noticeSent': __, ...open } = defects;
  const told = getWords('en').pages.plan;
  for (const [facts, sentence] of [
    [open, told.noticeWaits],
    [{ ...open, 'defect.noticeSent': 'no' }, told.noticeUnsent],
  ] as const) {
    const assessment = assess(facts, { asOf: STORY_DAY });
    expect(steps(facts).startsWith(sentence)).toBe(true);
    expect(shown(<FirstStep assessment={assessment} />, facts)).toBe(sentence);
  }
  expect(steps(open).split(told.noticeWaits)).toHaveLength(2);
  expect(steps({ ...open, 'defect.noticeSent': 'yes' })).not.toContain(told.noticeWaits);
});

/** Received on 1 October 2024, nothing agreed, and no way out under the Civil Code: its two years are over. */
const untoldForTwoYears: Facts = {
  ...defects,
  'buyer.country': 'GB',
  'receipt.on': '2024-10-01',
  'breach.on': '2024-10-01',
  'defect.visible': 'yes',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
  'seller.knewDefect': 'no',
  'seller.acceptedLiability': 'no',
  'inspection.statutoryEnd': 'none',
  'inspection.tooShort': 'no',
  'termination.ground': 'quality',
  'termination.groundKnownOn': '2025-10-01',
};
const LATE =
  'As far as known, the last day to tell the seller of defects was 1 October 2026. Another law or an exception may still help.';

// CC 621(2): two years from receipt, 1 October 2026; another country's law may count otherwise (PIL 41, 42).
it('the notice is late by Chinese law, and the law is not known: it is said, and the seller is told all the same', () => {
  const late = assess({ ...untoldForTwoYears, 'contract.governingLaw': 'not_sure' }, { asOf: STORY_DAY });
  const act = late.dayZero.find(({ id }) => id === 'notice');
  if (!act) throw new Error('no act');
  for (const text of [
    shown(<ActItem act={act} assessment={late} />, untoldForTwoYears),
    shown(<Steps assessment={late} />, untoldForTwoYears),
    shown(<FirstStep assessment={late} />, untoldForTwoYears),
  ]) {
    expect(text).toContain(LATE);
    expect(text).not.toContain('a reasonable time counts');
  }
  expect(steps({ ...untoldForTwoYears, 'contract.governingLaw': 'chinese' })).not.toContain(LATE);
});

// CC 564(2): a year from 1 October 2025, the same day as the end of the time for the notice.
it('the right to end the contract: another law is an open point, and its day is not that of the notice', () => {
  const facts: Facts = { ...untoldForTwoYears, 'contract.governingLaw': 'not_sure' };
  const said = assess(facts, { asOf: STORY_DAY });
  const act = said.dayZero.find(({ id }) => id === 'termination');
  if (!act) throw new Error('no act');
  const text = shown(<ActItem act={act} assessment={said} />, facts);
  expect(text).toMatch(/Open Another country\S+s law governs the contract\./);
  expect(text).toContain('Open It is too late to end the contract.');
  expect(text).toContain('Last day: 1 October 2026');
  expect(text).not.toMatch(/reasonable time|tell the seller/);
});

// R3c; 1 October 2026 and 120 days: 29 January 2027.
it('the card dispute is a step of its own, with its last day', () => {
  const facts: Facts = {
    'buyer.kind': 'business',
    'dispute.kind': 'non_delivery',
    'clauses.looked': 'none_found',
    'payment.via': 'card',
    'payment.cardNetwork': 'visa',
    'payment.cardUk': 'no',
    'payment.on': '2026-10-01',
    'delivery.expectedOn': '2026-09-30',
  };
  expect(assess(facts, { asOf: STORY_DAY }).firstRoute).toBe('payment-reversal');
  const step = getWords('en').notes.words['file-chargeback'];
  expect(steps(facts)).toContain(`${step}Last day: 29 January 2027`);
});

// 3.3, R11f: "possible" and ask; a window that is known needs no question, and says its day.
it('a platform that may still take the dispute is asked today, before the talks', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'business',
    'dispute.kind': 'non_delivery',
    'clauses.looked': 'none_found',
    'deal.concluded': 'platform',
    'deal.platform': 'made_in_china',
    'deal.paidOnPlatform': 'no',
    'payment.via': 'wire',
    'payment.on': '2026-06-10',
    'escrow.released': 'yes',
    'seller.answers': 'yes',
    'claim.amount': { amount: '9000', currency: 'USD' },
  };
  const assessment = assess(facts, { asOf: STORY_DAY });
  expect(assessment.firstRoute).toBe('negotiation');
  expect(assessment.parallel).toContain('platform-dispute');
  const { notes, routes } = getWords('en');
  const ask = routes.sentences.R11f ?? '?';
  expect(steps(facts).split(ask)).toHaveLength(2);
  expect(steps(facts).indexOf(ask)).toBeLessThan(steps(facts).indexOf(notes.words['list-faults']));
  expect(steps({ ...facts, 'deal.concluded': 'remote', 'deal.paidOnPlatform': 'no' })).not.toContain(ask);
});

// R22c: "the usual next step" after talks; CPL 123: the complaint; FEE 22: the fee, within seven days of the notice.
describe('talks come first, and a suit is recommended beside them', () => {
  const faulty = stories.find(({ name }) => name === 'business, order by e-mail, faulty goods')?.answers as Facts;
  const { notes, pages, routes } = getWords('en');

  it('letter and suit wait for what stands before them; the suit is told by its complaint and filing', () => {
    expect(assess(faulty, { asOf: STORY_DAY }).firstRoute).toBe('negotiation');
    expect(notes.words['letter-advised']).toMatch(/^If no good answer comes by that date, /);
    expect(steps(faulty)).toContain(`${notes.words['talk-with-date']}${notes.words['letter-advised']}`);
    expect(steps(faulty)).toContain(`${pages.plan.ifNothing}${routes.names['ordinary-court'].name}`);
    // CPLI 521(2)(3): the papers of a foreign firm are certified in every suit.
    for (const id of ['legalise-firm', 'complaint-form', 'file-ordinary-court'] as const)
      expect(steps(faulty)).toContain(notes.words[id]);
    expect(steps(faulty)).not.toContain(notes.words['freeze-before-suit']);
  });

  it('whether assets vanish is not known: the freeze is told before the complaint', () => {
    const notKnown: Facts = { ...faulty, 'seller.dissipation': 'not_sure' };
    expect(steps(notKnown)).toContain(notes.words['freeze-before-suit']);
    expect(steps(notKnown)).toContain(notes.words['file-ordinary-court']);
  });

  // CPL 104; section 7, letter and preservation: a freeze does not wait until the talks have failed.
  it('assets are moved away: the suit with its freeze is not told as what comes when the talks bring nothing', () => {
    const moved: Facts = { ...faulty, 'seller.dissipation': ['money_moved'] };
    expect(assess(moved, { asOf: STORY_DAY }).firstRoute).toBe('negotiation');
    expect(steps(moved)).toContain(notes.words['freeze-before-suit']);
    expect(steps(moved)).not.toContain(pages.plan.ifNothing);
    expect(steps(faulty)).toContain(pages.plan.ifNothing);
  });
});

// R8, CC 525, 526: who performs first decides whether the rest may be held back.
it.each([
  ['en', 'Before you pay the rest, look in the contract who must perform first.'],
  ['zh', '支付余款之前，先在合同中查明应由谁先履行。'],
])(
  'a part of the price is unpaid, and it is not known who performs first: told before the rest is paid (%s)',
  (locale, said) => {
    const late = stories.find(({ name }) => name === 'business, order by e-mail, faulty goods')?.answers as Facts;
    const unpaid: Facts = { ...late, 'dispute.kind': 'late', 'receipt.on': 'none', 'contract.balanceUnpaid': 'yes' };
    const told = (facts: Facts) => shown(<Steps assessment={assess(facts, { asOf: STORY_DAY })} />, facts, locale);
    expect(told(unpaid)).toContain(said);
    expect(told({ ...unpaid, 'contract.performanceOrder': 'buyer_first' })).not.toContain(said);
    for (const balance of ['no', 'not_sure'] as const)
      expect(told({ ...unpaid, 'contract.balanceUnpaid': balance })).not.toContain(said);
  },
);

// R6a: "Send no letter before the payment is stopped"; CC 621, CISG 39: a notice of defects is not held back.
it('while a credit is to be stopped, the talks are not told without the warning, and it is told once', () => {
  const credit: Facts = {
    'dispute.kind': 'quality',
    'payment.via': 'letter_of_credit',
    'payment.creditState': 'unpaid',
    'evidence.creditFraud': 'yes',
    'seller.answers': 'yes',
    'claim.amount': { amount: '900', currency: 'USD' },
  };
  const warning = getWords('en').routes.conflicts['letter-and-credit'];
  const { firstRoute, parallel } = assess(credit, { asOf: STORY_DAY });
  expect([firstRoute, ...parallel]).toEqual(expect.arrayContaining(['payment-reversal', 'negotiation']));
  expect(steps(credit).split(warning)).toHaveLength(2);
  expect(warning).toContain('except a notice or demand that you must send in time');
  expect(steps({ ...credit, 'evidence.creditFraud': 'no' })).not.toContain(warning);
});

// routes.md 1.5: the dispute comes before receipt is confirmed; R7: while the platform holds the money it is the first route.
it('the order is looked at before the bank is asked, where the platform may still hold the money', () => {
  const story = stories.find(({ answers }) => answers['deal.platform'] === 'aliexpress')?.answers as Facts;
  const { 'deal.paidOnPlatform': _paid, 'escrow.autoReleaseOn': _day, ...rest } = story;
  const open: Facts = { ...rest, 'escrow.released': 'not_sure' };
  const look = 'Look at the order today: does the platform still hold your money? Do not confirm receipt';
  const said = assess(open, { asOf: STORY_DAY });
  expect(said.firstRoute).toBe('payment-reversal');
  expect(said.parallel).toContain('platform-dispute');
  expect(steps(open).indexOf(look)).toBeGreaterThan(-1);
  expect(steps(open).indexOf(look)).toBeLessThan(steps(open).indexOf('Ask the bank that issued your card'));
  expect(steps(open).split(look)).toHaveLength(2);
  expect(steps({ ...open, 'escrow.released': 'yes' })).not.toContain('Look at the order');
});

// R23: "step 1 of suit or arbitration = pre-suit preservation"; a case of the police holds the suit at "possible" (R35c),
// and a day can lose the money that moves.
it('the freeze stands before the steps of a report to the police, once', () => {
  const facts: Facts = {
    ...base,
    ...partly,
    ...assetsKnown,
    ...confirmed,
    ...evidence('non_delivery', 'strong'),
    ...police('impersonation', 'several_victims'),
    ...sum('76000'),
    'police.opened': 'yes',
    'police.sameFacts': 'not_sure',
  };
  const said = assess(facts, { asOf: STORY_DAY });
  expect(said.flags).toContain('preservation-first');
  expect(said.firstRoute).toBe('police-report');
  const { words } = getWords('en').notes;
  const told = steps(facts);
  expect(told.split(words['freeze-now'])).toHaveLength(2);
  expect(told).toContain(`${words['freeze-now']}${words['freeze-then-sue']}`);
  expect(told.indexOf(words['freeze-now'])).toBeLessThan(told.indexOf(words['ask-police-case']));
  expect(steps({ ...facts, ...sum('30000') })).not.toContain(words['freeze-now']);
});

// R43b: an Internet Court takes the case, and whether an ordinary court does waits for an answer: none can be named.
it('no step files with an ordinary court that the page does not name', () => {
  const bought = stories.find(({ name }) => name.startsWith('consumer, AliExpress'))?.answers as Facts;
  const court = (facts: Facts) => {
    const { routes, ordinaryCourt } = assess({ ...bought, ...facts }, { asOf: STORY_DAY });
    const { verdict, notes } = routes.find(({ id }) => id === 'ordinary-court') ?? {};
    return [verdict, ordinaryCourt.places.length, notes?.steps.filter((id) => id.endsWith('-ordinary-court'))];
  };
  expect(court({ 'place.agreed': 'not_sure' })).toEqual(['possible', 0, ['find-ordinary-court']]);
  expect(court({ 'clauses.looked': 'not_sure' })).toEqual(['possible', 1, ['file-ordinary-court']]);
  // CPL 22, 24: nothing tells the seller's home, nor where the contract was performed.
  const byMail = stories.find(({ name }) => name === 'business, order by e-mail, faulty goods')?.answers as Facts;
  const said = assess({ ...byMail, 'seller.mainOffice': 'not_sure' }, { asOf: STORY_DAY });
  expect(said.ordinaryCourt.places).toEqual([]);
  expect(steps({ ...byMail, 'seller.mainOffice': 'not_sure' })).toContain(
    'Which ordinary court takes the claim is still open',
  );
  expect(steps(byMail)).not.toContain('Which ordinary court takes the claim is still open');
});

// R1a: a recall is best within three days; CC 836: freight that is owed is not taken back.
it('freight of yesterday, a crime not ruled out: the recall of the first deadline is a step, with what speaks against it', () => {
  const freight: Facts = {
    'claim.ground': 'carriage',
    'dispute.kind': 'carrier',
    'dispute.crimeSuspected': 'not_sure',
    'payment.via': 'wire',
    'payment.on': '2026-11-20',
    'payment.senderCountry': 'DE',
    'seller.answers': 'yes',
  };
  const said = assess(freight, { asOf: STORY_DAY });
  expect(said.firstRoute).not.toBe('payment-reversal');
  expect(said.parallel).not.toContain('payment-reversal');
  expect(steps(freight)).toMatch(/Get the payment reversed ?Last day: 23 November 2026, in 2 days/);
  expect(steps(freight)).toContain('ask your bank at once to recall it');
  expect(steps(freight)).toContain('If you take back freight that you owe, the carrier may keep the goods');
  // No crime: the freight is owed, and no hour counts.
  expect(steps({ ...freight, 'dispute.crimeSuspected': 'no' })).not.toContain('Get the payment reversed');
});

// R29: a complete clause binds to the institution it names.
it.each([
  ['en', 'SHIAC 上海国际经济贸易仲裁委员会'],
  ['zh', '上海国际经济贸易仲裁委员会（SHIAC）'],
])('the step that starts the arbitration names the institution of the clause (%s)', (locale, name) => {
  const bound: Facts = {
    ...base,
    ...confirmed,
    ...active,
    ...evidence('non_delivery', 'strong'),
    ...sum('60000'),
    ...clause('valid_arb', { 'arbClause.institution': 'shiac', 'arbClause.seat': 'mainland' }),
  };
  const start = getWords(locale).notes.words['file-arbitration'];
  const scale = getWords(locale).notes.words['ask-scale-named'];
  const said = assess(bound, { asOf: STORY_DAY });
  const route = said.routes.find(({ id }) => id === 'arbitration');
  if (!route) throw new Error('no route');
  expect(shown(<Steps assessment={said} />, bound, locale)).toContain(`${scale}${name}`);
  const card = (facts: Facts) => shown(<RouteNotes route={route} />, facts, locale);
  expect(said.firstRoute).toBe('arbitration');
  expect(shown(<Steps assessment={said} />, bound, locale)).toContain(`${start}${name}`);
  expect(card(bound)).toContain(`${start}${name}`);
  // Beside the talks: if they bring nothing, with its start.
  const small: Facts = {
    ...stories.find(({ name }) => name === 'business, order by e-mail, faulty goods')?.answers,
    ...clause('valid_arb', { 'arbClause.institution': 'shiac', 'arbClause.seat': 'mainland' }),
    ...sum('120000'),
  };
  const beside = assess(small, { asOf: STORY_DAY });
  expect(beside.firstRoute).toBe('negotiation');
  const told = shown(<Steps assessment={beside} />, small, locale);
  const { ifNothing } = getWords(locale).pages.plan;
  expect(told.indexOf(ifNothing)).toBeGreaterThanOrEqual(0);
  expect(told.indexOf(start)).toBeGreaterThan(told.indexOf(ifNothing));
  // Money that the platform may still hold stands before it: the arbitration has its own name there, and the institution.
  const platform: Facts = { ...onPlatform('alibaba'), ...paid('escrow', '2026-11-01'), 'escrow.released': 'not_sure' };
  const behind = assess({ ...bound, ...platform }, { asOf: STORY_DAY });
  expect(behind.firstRoute).toBe('arbitration');
  expect(shown(<Steps assessment={behind} />, { ...bound, ...platform }, locale)).toContain(`${start}${name}`);
  // Not clear which one it is: no name.
  expect(card({ ...bound, 'arbClause.wording': 'institution_unclear' })).not.toContain(name);
  const { other = '?' } = getWords(locale).facts['arbClause.institution'].options ?? {};
  expect(card({ ...bound, 'arbClause.institution': 'other' })).not.toContain(other);
});
