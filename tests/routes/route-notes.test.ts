import { describe, expect, test } from 'vitest';
import { routeNoteWords } from '@/lib/words/en/route-notes';
import { routeNames } from '@/lib/words/en/routes';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import type { MethodId, RouteId, RouteVerdict } from '@/rules/routes/printed-route';
import { notesOf, routeNotes } from '@/rules/routes/route-notes';

const lists = Object.entries(routeNotes);
const steps = new Set<string>(lists.flatMap(([, { steps }]) => steps));
const papers = new Set<string>(lists.flatMap(([, { papers }]) => papers));
const fails = new Set<string>(lists.flatMap(([, { fails }]) => fails));
const words = Object.entries(routeNoteWords);

describe('the notes of the routes', () => {
  const known: Facts = {
    'payment.via': 'card',
    'dispute.kind': 'non_delivery',
    'deal.concluded': 'remote',
    'seller.identity': 'confirmed',
    'buyer.kind': 'consumer',
  };

  // The fewest and the most of all routes.
  test.each([
    // The channels have the most steps: one for each of them, and two of the rights portal; the arbitration the most papers.
    ['without an answer', {}, { steps: [4, 8], papers: [4, 7], fails: [2, 4] }],
    // R36c leaves one step, one paper and no failing of finding a seller who is known.
    ['most of it answered', known, { steps: [1, 7], papers: [1, 7], fails: [0, 4] }],
    ['diverted payment', { 'dispute.kind': 'diverted_payment' }, { steps: [4, 8], papers: [3, 7], fails: [2, 4] }],
  ] as const)('how many steps, papers and ways to fail a route has, none twice: %s', (_, facts, ranges) => {
    expect(lists.map(([id]) => id).sort()).toEqual(Object.keys(routeNames).sort());
    const notes = (Object.keys(routeNotes) as RouteId[]).map((id) => notesOf(facts, id));
    for (const part of ['steps', 'papers', 'fails'] as const) {
      const counts = notes.map((note) => note[part].length);
      expect([Math.min(...counts), Math.max(...counts)], part).toEqual(ranges[part]);
      for (const note of notes) expect(new Set(note[part]).size).toBe(note[part].length);
    }
  });

  test('an id is a step, a paper or a failing, and only one of them', () => {
    expect(new Set([...steps, ...papers, ...fails]).size).toBe(steps.size + papers.size + fails.size);
  });

  test('every id has words, every word is used, no two are the same', () => {
    expect(words.map(([id]) => id).sort()).toEqual([...steps, ...papers, ...fails].sort());
    expect(new Set(words.map(([, text]) => text)).size).toBe(words.length);
  });

  test('a paper is a name, the rest are sentences', () => {
    for (const [id, text] of words) {
      expect(text.endsWith('.'), text).toBe(!papers.has(id));
    }
  });
});

test('an assessment carries the notes of each route that is not ruled out', () => {
  const facts: Facts = { 'deal.concluded': 'remote' };
  const { routes } = assess(facts, { asOf: '2026-11-21' });
  expect(new Set(routes.map(({ verdict }) => verdict === 'excluded'))).toEqual(new Set([true, false]));
  const notesOfRoute = (id: RouteId) => routes.find((r) => r.id === id)?.notes;
  // R36: outside a platform, steps 2 and 7 of the ladder; R34: signs, victims, the place, and the money asked back.
  expect(notesOfRoute('identify-seller')).toEqual({
    steps: ['licence-link', 'compare-names', 'register-check'],
    papers: ['contract', 'invoice', 'payment-record', 'bill-of-lading', 'register-print'],
    fails: ['names-differ'],
  });
  expect(notesOfRoute('police-report')).toEqual({
    steps: ['list-signs', 'find-victims', 'find-police', 'report', 'ask-money-back', 'keep-from-letters'],
    papers: ['contract', 'payment-record', 'messages', 'false-papers', 'register-print', 'victims-list'],
    fails: ['seen-as-contract', 'sum-too-small', 'wrong-police'],
  });
  for (const { id, verdict, notes } of routes) {
    if (verdict === 'excluded') expect(notes, id).toEqual({ steps: [], papers: [], fails: [] });
    else expect(notes.steps.length, id).toBeGreaterThan(0);
    for (const part of ['steps', 'papers', 'fails'] as const) {
      const all: readonly string[] = routeNotes[id][part];
      for (const note of notes[part]) expect(all, `${id} ${part}`).toContain(note);
    }
  }
});

describe('notes that fit the case', () => {
  const steps = (facts: Parameters<typeof notesOf>[0]) => notesOf(facts, 'payment-reversal').steps;

  test('the way of payment decides; while it is not known every general step stays', () => {
    const general = ['ask-payer', 'recall-transfer', 'offer-return', 'escalate-paypal', 'stop-credit', 'answer-bank'];
    expect(steps({})).toEqual(general);
    expect(steps({ 'payment.via': 'not_sure' })).toEqual(general);
    expect(steps({ 'payment.via': 'card', 'dispute.kind': 'non_delivery' })).toEqual(['ask-payer', 'answer-bank']);
    expect(steps({ 'payment.via': 'card', 'dispute.kind': 'quality' })).toContain('offer-return');
    expect(steps({ 'payment.via': 'wire' })).toEqual(['recall-transfer', 'answer-bank']);
  });

  // procedure.md 5: the bank is told of fraud where one is suspected; paid by transfer alone, no condition is left.
  test.each([
    [{}, 'recall-transfer'],
    [{ 'dispute.crimeSuspected': 'not_sure' }, 'recall-transfer'],
    [{ 'dispute.crimeSuspected': 'no' }, 'recall-wire'],
    [{ 'dispute.crimeSuspected': 'yes' }, 'recall-fraud'],
    // R1a, R2a: an impostor took the money, whoever is suspected.
    [{ 'dispute.crimeSuspected': 'no', 'dispute.kind': 'diverted_payment' }, 'recall-fraud'],
    [{ 'dispute.crimeSuspected': 'yes', 'payments.others': [{ via: 'card' }] }, 'recall-transfer'],
  ] as const)('the bank is asked for a recall in words that fit the answers: %o', (more, id) => {
    const told = steps({ 'payment.via': 'wire', ...more } as Parameters<typeof notesOf>[0]);
    expect(told.filter((step) => step.startsWith('recall-'))).toEqual([id]);
  });

  // R2a: "recall first", if it was not sent.
  test('a recall that was asked for is not asked for again; one of another transfer is', () => {
    const asked = { 'payment.via': 'wire', 'payment.recallSent': 'yes' } as const;
    expect(steps(asked)).toEqual(['ask-payer', 'answer-bank']);
    expect(steps({ ...asked, 'payments.others': [{ via: 'card' }] })).not.toContain('recall-transfer');
    for (const via of ['wire', undefined] as const)
      expect(steps({ ...asked, 'payments.others': [via ? { via } : {}] })).toContain('recall-transfer');
    for (const other of ['no', 'not_sure'] as const)
      expect(steps({ ...asked, 'payment.recallSent': other })).toContain('recall-transfer');
  });

  test('another payment brings its steps back', () => {
    expect(steps({ 'payment.via': 'card', 'payments.others': [{ via: 'paypal' }] })).toContain('escalate-paypal');
    expect(steps({ 'payment.via': 'card', 'payments.others': [{}] })).toContain('recall-transfer');
  });

  // R3c: "quality/shortage with return_offered"; counterfeits and goods that never came need no offer.
  test.each([
    ['quality', true],
    ['shortage', true],
    ['counterfeit', false],
    ['non_delivery', false],
  ] as const)('the offer to send the goods back, with a card and %s: %s', (kind, asked) => {
    const { steps: offered, papers: proof } = notesOf(
      { 'payment.via': 'card', 'dispute.kind': kind },
      'payment-reversal',
    );
    expect([offered.includes('offer-return'), proof.includes('return-offer')]).toEqual([asked, asked]);
  });

  // procedure.md 5: "police report at both ends, notify the real supplier".
  test('a diverted payment is reported at both ends, and the real seller is told', () => {
    const of = (facts: Facts) => notesOf(facts, 'police-report').steps;
    expect(of({ 'dispute.kind': 'diverted_payment' })).toEqual([
      'tell-real-seller',
      'list-signs',
      'report-both-ends',
      'find-victims',
      'report',
      'ask-money-back',
      'keep-from-letters',
    ]);
    for (const facts of [{}, { 'dispute.kind': 'not_sure' }, { 'dispute.kind': 'non_delivery' }] as const) {
      expect(of(facts)).toEqual([
        'list-signs',
        'find-victims',
        'find-police',
        'report',
        'ask-money-back',
        'keep-from-letters',
      ]);
    }
  });

  // R36: "platform order steps 1-5 and 7; other orders steps 2 and 7"; the own website of the seller may show a licence.
  test('outside a platform nothing is asked of one; not known where, it is', () => {
    const of = (facts: Facts) => notesOf(facts, 'identify-seller');
    for (const facts of [{}, { 'deal.concluded': 'platform' }, { 'seller.identity': 'name_only' }] as const) {
      const { steps: all, papers: proof, fails: ways } = of(facts);
      expect(all).toEqual(expect.arrayContaining(['trader-page', 'ask-platform', 'court-for-data']));
      expect(proof).toContain('listing');
      expect(ways).toEqual(expect.arrayContaining(['platform-silent', 'data-gone']));
    }
    const remote = of({ 'deal.concluded': 'remote', 'seller.identity': 'unknown' });
    expect(remote.steps).toEqual(['licence-link', 'compare-names', 'register-check']);
    expect(remote.papers).toEqual(['contract', 'invoice', 'payment-record', 'bill-of-lading', 'register-print']);
    expect(remote.fails).toEqual(['names-differ']);
  });

  // R36c: "look the company up again on the day you file".
  test('a seller who is known is only looked up again', () => {
    expect(notesOf({ 'deal.concluded': 'platform', 'seller.identity': 'confirmed' }, 'identify-seller')).toEqual({
      steps: ['register-check'],
      papers: ['register-print'],
      fails: [],
    });
  });

  const methods = (verdicts: { readonly [M in MethodId]?: RouteVerdict }) =>
    Object.entries(verdicts).map(([id, verdict]) => ({ id: id as MethodId, verdict }));

  test('a channel that is ruled out brings no step, no paper and no failing', () => {
    const without = notesOf(
      {},
      'complaint-channels',
      methods({ 'industry-network': 'excluded', 'ip-portal': 'excluded', '12315': 'excluded', 'ecc-net': 'excluded' }),
    );
    expect(without).toEqual({
      steps: ['choose-channel', 'go-on'],
      papers: ['own-contact', 'contract', 'payment-record'],
      fails: ['no-power'],
    });
    const open = methods({ 'industry-network': 'recommended', 'ip-portal': 'possible', '12315': 'not-now' });
    // The page is recorded before a notice that is advised.
    const all = routeNotes['complaint-channels'];
    const steps = all.steps.filter((id) => id !== 'record-listing');
    expect(notesOf({}, 'complaint-channels', open)).toEqual({ ...all, steps });
  });

  // R15 is for consumers, R16 for businesses.
  test('mediation is for consumers, the report of a licence for businesses', () => {
    const of = (kind: 'consumer' | 'business') => {
      const { steps: all, fails: ways } = notesOf({ 'buyer.kind': kind }, 'complaint-channels');
      return [...all, ...ways].filter((id) => ['market-authority', 'report-licence', 'business-refused'].includes(id));
    };
    expect(of('consumer')).toEqual(['market-authority']);
    expect(of('business')).toEqual(['report-licence', 'business-refused']);
  });

  // Recommended only where worth is not "no" (section 6): no word on whether the claim can carry the cost.
  test("a lawyer's letter that is advised comes before the own notice and without a condition", () => {
    const of = (verdict: RouteVerdict) => notesOf({}, 'negotiation', methods({ 'lawyers-letter': verdict })).steps;
    expect(of('recommended').slice(-2)).toEqual(['letter-advised', 'own-notice-open']);
    expect(of('possible').slice(-2)).toEqual(['lawyers-letter', 'own-notice-open']);
    // R22a, R22b, R23b, R25a: what the plan holds back or rules out is no step.
    for (const verdict of ['not-now', 'excluded'] as const) {
      expect(of(verdict).slice(-2)).toEqual(['talk-with-date', 'own-notice-open']);
    }
  });
});
