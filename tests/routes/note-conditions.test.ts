/** Which steps, papers and failings fit a case: what the plan holds back, a freeze first, a seat, a running case, a person. */
import { describe, expect, test } from 'vitest';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import type { MethodId, RouteId, RouteNotes, RouteVerdict } from '@/rules/routes/printed-route';
import { notesOf } from '@/rules/routes/route-notes';
import { assetsKnown, base, clause, confirmed, evidence, onPlatform, partly, silent, sum, TODAY } from './base';

const notes = (facts: Facts, id: RouteId): RouteNotes =>
  assess(facts, { asOf: TODAY }).routes.find((route) => route.id === id)?.notes ?? { steps: [], papers: [], fails: [] };

const methods = (verdicts: { readonly [M in MethodId]?: RouteVerdict }) =>
  Object.entries(verdicts).map(([id, verdict]) => ({ id: id as MethodId, verdict }));

test('a notice and a letter that the plan holds back are no step, and their papers and failings go with them', () => {
  const held = notesOf({}, 'negotiation', methods({ 'own-notice': 'not-now', 'lawyers-letter': 'not-now' }));
  for (const id of ['own-notice', 'lawyers-letter', 'letter-advised'] as const) expect(held.steps).not.toContain(id);
  expect([held.papers.includes('sending-proof'), held.fails]).toEqual([false, []]);
  const one = notesOf({}, 'negotiation', methods({ 'own-notice': 'possible', 'lawyers-letter': 'not-now' }));
  expect(one.steps.slice(-1)).toEqual(['own-notice-open']);
  expect(one.papers).toContain('sending-proof');
  expect(one.fails).toEqual(['wrong-name', 'no-proof', 'seller-warned']);
});

// R25b: negotiation excluded; own notice and letter "possible, to the registered address". R25a: none of the three.
describe('a seller who is silent', () => {
  const facts: Facts = { ...base, ...silent, ...confirmed, ...sum('5000') };
  const REGISTER = ['to-registered-address', 'sending-proof-register'] as const;

  test('nobody is talked to; what is sent goes to the registered address', () => {
    const { steps, papers } = notes(facts, 'negotiation');
    expect(steps).not.toContain('talk-with-date');
    expect(steps).toEqual(expect.arrayContaining(['lawyers-letter', 'own-notice-open']));
    expect(steps.slice(-1)).toEqual(['to-registered-address']);
    expect(papers).toContain('sending-proof-register');
    expect(papers).not.toContain('sending-proof');
  });

  test('a person has no registered address', () => {
    const { steps, papers } = notes({ ...facts, 'seller.kind': 'person' }, 'negotiation');
    for (const note of REGISTER) expect([...steps, ...papers]).not.toContain(note);
    expect(papers).toContain('sending-proof');
    expect(steps).not.toContain('talk-with-date');
  });

  test('a seller who answers (R21a), or of whom nothing is known (R21d): talks, and no word of the register', () => {
    for (const more of [{ 'seller.answers': 'yes' }, {}] as const) {
      const { steps, papers } = notes({ ...base, ...confirmed, ...sum('5000'), ...more }, 'negotiation');
      expect(steps).toContain('talk-with-date');
      for (const note of REGISTER) expect([...steps, ...papers]).not.toContain(note);
    }
  });

  test('a letter and a notice that are held back are sent nowhere', () => {
    const held = methods({ talks: 'excluded', 'own-notice': 'not-now', 'lawyers-letter': 'not-now' });
    const { steps, papers } = notesOf({}, 'negotiation', held);
    for (const note of REGISTER) expect([...steps, ...papers]).not.toContain(note);
  });
});

// R36: other orders have steps 2 and 7 of the ladder, no shop page; routes.md 6.1 step 2 names the bank beneficiary.
test('a person met and paid off a platform is named by the payment, and shows no shop page', () => {
  const person: Facts = { ...base, 'deal.concluded': 'remote', 'seller.kind': 'person' };
  expect(notes(person, 'identify-seller').steps.slice(0, 2)).toEqual(['ask-payee-name', 'compare-names']);
  expect(notes({ ...person, 'seller.kind': 'company', 'deal.metOnPlatform': 'no' }, 'identify-seller').steps[0]).toBe(
    'compare-names',
  );
  expect(notes({ ...person, 'deal.concluded': 'own_site' }, 'identify-seller').steps[0]).toBe('licence-link');
});

test('the police of a company off the register', () => {
  const closed: Facts = { ...base, 'seller.kind': 'company', 'seller.registerStatus': 'deregistered' };
  expect(notes(closed, 'police-report').steps).toContain('find-police-closed');
  expect(notes(closed, 'police-report').steps).not.toContain('find-police');
});

test('of a clause whose words and institution are told, only the seat is noted', () => {
  const told: Facts = { ...base, ...clause('valid_arb', { 'arbClause.institution': 'cietac' }) };
  expect(notes(told, 'arbitration').steps[0]).toBe('note-seat');
  expect(notes({ ...told, 'arbClause.seat': 'mainland' }, 'arbitration').steps).not.toContain('note-seat');
  expect(notes(told, 'arbitration').steps).not.toContain('read-clause');
});

// L2 (Company Law 23(3)): "yes" means: name as defendant. The Company Law is for companies set up in mainland China (PIL 14).
describe('a company with one shareholder', () => {
  const one: Facts = { ...base, ...partly, 'seller.kind': 'company', 'seller.onePerson': 'yes' };

  test('the owner is named as a defendant beside the company', () => {
    for (const id of ['ordinary-court', 'internet-court'] as const) {
      expect(notesOf(one, id).steps).toEqual(expect.arrayContaining(['find-company', 'name-sole-owner']));
    }
  });

  test.each([
    ['more shareholders', { 'seller.onePerson': 'no' }],
    ['not sure', { 'seller.onePerson': 'not_sure' }],
    ['no company', { 'seller.kind': 'individual_business' }],
    ['off the register: others answer', { 'seller.registerStatus': 'deregistered' }],
    ['from outside mainland China', { 'seller.mainOffice': 'outside', 'seller.registeredAddress': 'outside' }],
  ] as const)('%s: not', (_, more) => {
    expect(notesOf({ ...one, ...more } as Facts, 'ordinary-court').steps).not.toContain('name-sole-owner');
  });

  test('while a case is running: not', () => {
    const running: Facts = { ...one, 'filing.state': 'accepted', 'case.stage': 'first_instance' };
    expect(notesOf(running, 'ordinary-court', [], { running: true }).steps).not.toContain('name-sole-owner');
  });
});

// R23 (check24): "first step of the suit: preservation", "letter and own notice not-now".
describe('a freeze that comes first', () => {
  const check24: Facts = {
    ...base,
    ...partly,
    ...assetsKnown,
    ...sum('30001'),
    ...confirmed,
    ...evidence('non_delivery', 'medium'),
  };

  test('it is the first step of the suit and of the talks, in the place of the conditional one', () => {
    for (const id of ['ordinary-court', 'negotiation'] as const) {
      const { steps } = notes(check24, id);
      expect(steps.slice(0, 2), id).toEqual(['freeze-now', 'say-nothing']);
      for (const other of ['freeze-before-suit', 'freeze-before-letter', 'own-notice', 'lawyers-letter']) {
        expect(steps, id).not.toContain(other);
      }
    }
  });

  test('it is the first step of an arbitration with a complete clause; without a clause none can follow in 30 days', () => {
    const bound = {
      ...check24,
      ...clause('valid_arb', { 'arbClause.institution': 'cietac', 'arbClause.seat': 'mainland' }),
    };
    expect(notes(bound, 'arbitration').steps[0]).toBe('freeze-now');
    expect(notes(bound, 'arbitration').steps).not.toContain('mainland-freeze');
    expect(notes(check24, 'arbitration').steps).not.toContain('freeze-now');
  });

  test('check24b: with USD 30,000 the freeze stays a condition', () => {
    const { steps } = notes({ ...check24, ...sum('30000') }, 'ordinary-court');
    expect(steps).toContain('freeze-before-suit');
    expect(steps).not.toContain('freeze-now');
  });

  // CPL 104 is for the time before a suit, CPL 103 for a suit that is running.
  test('while the seller has sued, it is asked of the court that has the case', () => {
    const { steps } = notes(
      {
        ...check24,
        'filing.state': 'sued_by_seller',
        'filing.counter': 'counterclaim',
        'case.stage': 'first_instance',
      },
      'ordinary-court',
    );
    expect(steps).toContain('freeze-in-suit');
    expect(steps).not.toContain('freeze-now');
  });
});

// R30: "seat mainland, or listed Hong Kong institution: mainland preservation possible. Other foreign seat: none".
test.each([
  ['hong_kong', ['hong-kong-freeze'], []],
  // CPL 289, INT 540(1); no seat told: the mainland is possible (ARB 81(2)).
  ['mainland', ['mainland-freeze'], []],
  ['other', ['check-seat'], ['no-freeze']],
  ['not_sure', ['check-seat', 'mainland-freeze'], ['no-freeze']],
  [undefined, ['check-seat', 'mainland-freeze'], ['no-freeze']],
] as const)('seat %s', (seat, steps, fails) => {
  const of = notesOf({ ...clause('valid_arb'), 'arbClause.seat': seat } as Facts, 'arbitration');
  const ofSeat = ['check-seat', 'hong-kong-freeze', 'mainland-freeze'];
  expect(of.steps.filter((id) => ofSeat.includes(id))).toEqual(steps);
  expect(of.fails.filter((id) => id === 'no-freeze')).toEqual(fails);
});

// R29: "scale of the named institution"; R29c: "in proportion"; a tribunal is no court (EV 17, CPL 73: translation for a court).
test('the steps of an arbitration know the clause, its cost and the forum', () => {
  const scale = (facts: Facts) => notesOf(facts, 'arbitration').steps.filter((id) => id.startsWith('ask-scale'));
  expect(scale(clause('valid_arb'))).toEqual(['ask-scale-named']);
  expect(scale({ 'arbClause.textConfirmed': 'yes', ...clause('none') })).toEqual(['ask-scale']);
  for (const state of ['none', 'curable', 'void_risk', 'unknown'] as const)
    expect(scale(clause(state)), state).toEqual(['ask-scale']);
  const fails = (verdict: RouteVerdict) =>
    notesOf(clause('valid_arb'), 'arbitration', methods({ arbitration: verdict })).fails;
  expect(fails('recommended')).not.toContain('cost-too-high');
  for (const verdict of ['possible', 'not-now'] as const) expect(fails(verdict)).toContain('cost-too-high');
  const { papers } = notesOf(clause('valid_arb'), 'arbitration');
  expect(papers).toContain('evidence-arbitration');
  expect(papers).not.toContain('evidence-list');
});

// ARB 33: agreement, request and copies; ARB 40: who acts for a party hands in a power of attorney. A law of the mainland.
test.each([
  ['a seat in the mainland', { 'arbClause.seat': 'mainland' }, true],
  ['no seat told, an institution of the mainland', { 'arbClause.institution': 'shiac' }, true],
  ['a seat in Hong Kong', { 'arbClause.seat': 'hong_kong', 'arbClause.institution': 'shiac' }, false],
  ['no seat told, an institution elsewhere', { 'arbClause.institution': 'siac' }, false],
  // ARB 33, 40 hold if it is the mainland, and it may be.
  ['nothing told', {}, true],
  ['another institution, perhaps of the mainland', { 'arbClause.institution': 'other' }, true],
  ['a known seat elsewhere', { 'arbClause.seat': 'other' }, false],
] as const)('the papers that start an arbitration: %s', (_, more, named) => {
  const { papers } = notesOf({ ...clause('valid_arb'), 'arbClause.seat': 'not_sure', ...more } as Facts, 'arbitration');
  for (const id of ['arbitration-request', 'arbitration-power'] as const) expect(papers.includes(id)).toBe(named);
});

// CPLI 521(2)(3): certificate and proof of authority of a foreign firm, certified, with an agent or without.
test.each([
  ['a business from another country', 'business', 'foreign', 'legalise-firm'],
  ['a consumer', 'consumer', 'foreign', 'legalise'],
  ['from Hong Kong, Macao or Taiwan', 'business', 'hk_mo_tw', 'legalise'],
  ['not known where from', 'business', 'not_sure', 'legalise'],
] as const)('papers certified abroad: %s', (_, kind, origin, step) => {
  const { steps } = notesOf({ ...base, 'buyer.kind': kind, 'buyer.origin': origin } as Facts, 'ordinary-court');
  expect(steps.filter((id) => id.startsWith('legalise'))).toEqual([step]);
});

// R27a and R27b are for defective clauses, R28a for none, R29a for a seller who is not confirmed.
describe('the clause decides on the steps of an arbitration', () => {
  const of = (facts: Facts) => {
    const { steps, fails } = notesOf(facts, 'arbitration');
    return [...steps, ...fails].filter((id) =>
      ['read-clause', 'check-signer', 'repair-clause', 'clause-void'].includes(id),
    );
  };

  test('complete, and the seller is known: nothing to repair', () => {
    expect(of({ ...clause('valid_arb'), ...confirmed })).toEqual(['read-clause']);
    expect(of(clause('valid_arb'))).toEqual(['read-clause', 'check-signer']);
  });

  test('a person signs for himself, and of a wrong nothing was signed', () => {
    expect(of({ ...clause('valid_arb'), 'seller.kind': 'person' })).not.toContain('check-signer');
    expect(of({ ...clause('valid_arb'), 'claim.ground': 'online_tort' })).not.toContain('check-signer');
  });

  test('defective, or not known: all stays', () => {
    for (const state of ['curable', 'void_risk', 'unknown'] as const) {
      expect(of(clause(state)), state).toEqual(['read-clause', 'check-signer', 'repair-clause', 'clause-void']);
    }
  });

  // ARB 10(2), PIL 18: whether it still binds is open; none of it is defective.
  test('complete, its award set aside, the seat not in the mainland or not told: nothing to repair', () => {
    const setAside: Facts = { ...clause('valid_arb'), ...confirmed, 'history.decided': 'award_set_aside' };
    for (const seat of [{}, { 'arbClause.seat': 'other' }, { 'arbClause.seat': 'hong_kong' }] as const) {
      expect(of({ ...setAside, ...seat })).toEqual(['read-clause']);
    }
    // B1a: a clause with the platform only is none with this seller, so one would have to be made (ARB 4).
    expect(of({ ...setAside, 'arbClause.parties': 'platform_only' })).toContain('repair-clause');
  });

  test('none: nothing to read, but an agreement to make', () => {
    for (const state of ['none', 'court', 'foreign_court'] as const) {
      expect(of({ ...clause(state), ...confirmed }), state).toEqual(['repair-clause']);
    }
  });
});

// CC 831: 对货物的数量、毁损等未提出异议的.
test('the carrier is told of what is missing or damaged, whatever the seller was told', () => {
  const of = (facts: Facts) =>
    notesOf({ ...base, 'claim.ground': 'carriage', 'dispute.kind': 'shortage', ...facts }, 'negotiation').steps;
  for (const sent of ['no', 'not_sure', 'yes'] as const)
    expect(of({ 'defect.noticeSent': sent })).toContain('tell-carrier');
  expect(of({})).toContain('tell-carrier');
  expect(of({ 'dispute.kind': 'quality' })).toContain('tell-carrier');
  for (const facts of [{ 'claim.ground': 'sale' }, { 'dispute.kind': 'carrier' }] as const)
    expect(of(facts)).not.toContain('tell-carrier');
});

// CPLI 53: 以设立该分支机构的法人为当事人; with a licence, and on the register, the branch itself is sued (CPLI 52(5)).
test('the company of a branch is looked for where the branch is no party', () => {
  const of = (facts: Facts) => notesOf({ ...base, ...confirmed, ...facts }, 'ordinary-court').steps;
  const licensed: Facts = { 'seller.kind': 'licensed_branch' };
  expect(of({ ...licensed, 'seller.registerStatus': 'deregistered' })[0]).toBe('find-branch-company');
  expect(of({ 'seller.kind': 'unlicensed_branch' })[0]).toBe('find-branch-company');
  for (const facts of [licensed, { ...licensed, 'seller.registerStatus': 'active' }, {}] as const)
    expect(of(facts)).not.toContain('find-branch-company');
});

test('a clause is looked for until one was found or none was', () => {
  const of = (facts: Facts) => notesOf({ ...base, ...confirmed, ...facts }, 'ordinary-court').steps;
  expect(of(clause('unknown'))).toContain('find-clause');
  expect(of(clause('court'))).not.toContain('find-clause');
  expect(of(clause('none'))).not.toContain('find-clause');
});

// CPLI 99, 100 (evidence), CPL 128, 130, 278, 285 (answer, objection), CPLI 232 (counterclaim).
describe('a case that is running', () => {
  const own: Facts = { ...base, ...confirmed, 'filing.state': 'accepted', 'case.stage': 'first_instance' };
  const sued: Facts = { ...own, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' };
  const of = (facts: Facts) => notesOf(facts, 'ordinary-court', [], { running: true }).steps;
  const SUED = ['answer-complaint', 'object-to-court', 'counterclaim'] as const;

  test('the evidence stands in the place of the search for clause and company', () => {
    for (const facts of [own, sued, { ...own, 'case.stage': 'appeal' } as const]) {
      expect(of(facts)).toContain('hand-in-evidence');
      for (const id of ['find-clause', 'find-company'] as const) expect(of(facts)).not.toContain(id);
    }
    expect(of({ ...own, 'case.stage': 'enforcement' })).not.toContain('hand-in-evidence');
    expect(of({ ...own, 'case.stage': 'enforcement' })).not.toContain('freeze-in-suit');
  });

  test('who is sued answers, objects and claims in time; on appeal that time is over', () => {
    const inChina: Facts = { ...sued, 'buyer.origin': 'mainland' };
    expect(of(inChina).slice(0, 4)).toEqual([
      'answer-complaint',
      'object-to-court',
      'hand-in-evidence',
      'counterclaim',
    ]);
    // CPL 54, CPLI 232, 233: a claim that belongs into that case is told, whoever has not said how it is brought.
    const { 'filing.counter': _, ...untold } = sued;
    for (const facts of [untold, { ...sued, 'filing.counter': 'not_sure' }] as const) {
      expect(of(facts)).toContain('counterclaim');
      expect(of(facts)).not.toContain('freeze-in-suit');
      // ARB 37: who wants the arbitration that was agreed does not bring it there.
      expect(of({ ...facts, ...clause('valid_arb') })).not.toContain('counterclaim');
    }
    for (const counter of ['separate', 'unconnected'] as const)
      expect(of({ ...sued, 'filing.counter': counter })).not.toContain('counterclaim');
    // ARB 37: who does not object before the first hearing gives the arbitration agreement up.
    expect(of({ ...sued, ...clause('unknown') })).toContain('find-clause');
    expect(of({ ...sued, ...clause('valid_arb') })).toContain('plead-clause');
    // The first hearing ends it, so it is looked for before the evidence, and not again where it was found.
    const searched = of({ ...inChina, ...clause('unknown') });
    expect(searched.indexOf('find-clause')).toBeLessThan(searched.indexOf('hand-in-evidence'));
    expect(of({ ...sued, ...clause('valid_arb') })).not.toContain('find-clause');
    expect(of({ ...sued, ...clause('court') })).not.toContain('plead-clause');
    expect(of({ ...own, ...clause('unknown') })).not.toContain('find-clause');
    expect(of({ ...own, ...clause('valid_arb') })).not.toContain('plead-clause');
    for (const facts of [own, { ...sued, 'case.stage': 'appeal' } as const]) {
      for (const id of SUED) expect(of(facts)).not.toContain(id);
    }
  });

  // FEE 22: within seven days, else it is treated as withdrawn; of a suit of one's own, too.
  test('a fee that is not paid is how a suit or a counterclaim fails, in every court', () => {
    const { 'filing.counter': _, ...untold } = sued;
    for (const court of ['internet-court', 'ordinary-court'] as const) {
      const fails = (facts: Facts) => notesOf(facts, court, [], { running: true }).fails;
      for (const facts of [own, sued, untold]) expect(fails(facts)).toContain('fee-unpaid');
      expect(fails({ ...sued, 'filing.counter': 'separate' })).not.toContain('fee-unpaid');
    }
  });

  test('the last day for evidence is the first deadline of the court, and of no other route', () => {
    const deadline = (facts: Facts, id: RouteId) =>
      assess({ ...facts, 'case.evidenceDeadline': '2026-12-05' }, { asOf: TODAY }).routes.find((r) => r.id === id)
        ?.firstDeadline;
    expect(deadline(sued, 'ordinary-court')).toEqual({ clock: 'evidence_period', lastDay: '2026-12-05', safe: true });
    expect(deadline(sued, 'arbitration')?.clock).not.toBe('evidence_period');
    expect(deadline({ ...sued, 'filing.state': 'not_filed' }, 'ordinary-court')?.clock).not.toBe('evidence_period');
  });
});

// T16, CPLI 64; L1c–L1e: the owners, promoters or investors answer; procedure.md T13: the deregistration file tells who.
describe('a company that was deregistered', () => {
  const closed: Facts = { ...base, 'seller.kind': 'company', 'seller.registerStatus': 'deregistered' };
  const OWNERS = ['find-owners', 'find-owner-assets', 'name-owners'] as const;

  test('its owners are found and named as defendants, not the company', () => {
    for (const id of ['ordinary-court', 'internet-court'] as const) {
      const { steps } = notesOf(closed, id);
      expect(steps).toEqual(expect.arrayContaining([...OWNERS]));
      expect(steps).not.toContain('find-company');
    }
    expect(notesOf({ ...base, 'seller.kind': 'deregistered' }, 'ordinary-court').steps).toContain('name-owners');
  });

  // R31c: "+ asset search", where none is known; worth (section 6) counts what can be collected from those who answer.
  test('what they own is looked for before the suit, unless assets are known', () => {
    const at = (facts: Facts) => notesOf(facts, 'ordinary-court').steps;
    for (const more of [{}, { 'seller.assets': 'not_sure' }, { 'seller.assets': ['none'] }] as const) {
      const steps = at({ ...closed, ...more });
      expect(steps.indexOf('find-owner-assets')).toBe(steps.indexOf('find-owners') + 1);
      expect(steps.indexOf('find-owner-assets')).toBeLessThan(steps.indexOf('file-ordinary-court'));
      // CPL 104: the freeze is asked for before the suit.
      expect(steps.indexOf('freeze-before-suit')).toBeLessThan(steps.indexOf('complaint-form'));
    }
    expect(at({ ...closed, ...assetsKnown })).not.toContain('find-owner-assets');
    expect(at({ ...closed, 'seller.registerStatus': 'active' })).not.toContain('find-owner-assets');
  });

  // Company Law 240(1)(3): all owners promise that no debts are left; if it was false, they answer for debts from before the removal.
  test('after a simplified deregistration the promise is looked for in the file; the file is a paper of every way', () => {
    const at = (facts: Facts) => notesOf(facts, 'ordinary-court');
    const promised: Facts = { ...closed, 'seller.deregistrationWay': 'simplified_false_undertaking' };
    const { steps, papers } = at(promised);
    expect(steps.indexOf('find-promise')).toBe(steps.indexOf('find-owners') + 1);
    expect(papers).toContain('deregistration-file');
    for (const way of ['no_lawful_liquidation', 'compulsory', 'proper_liquidation', 'not_sure'] as const) {
      const other = at({ ...closed, 'seller.deregistrationWay': way });
      expect(other.steps, way).not.toContain('find-promise');
      expect(other.papers, way).toContain('deregistration-file');
    }
    const outside = { 'seller.mainOffice': 'outside', 'seller.registeredAddress': 'outside' } as const;
    for (const facts of [{ ...promised, 'seller.registerStatus': 'active' } as const, { ...promised, ...outside }]) {
      expect(at(facts).steps).not.toContain('find-promise');
      expect(at(facts).papers).not.toContain('deregistration-file');
    }
  });

  // PIL 14: the law of the place of registration decides who answers for it; the mainland has no file of it.
  test('a company registered outside mainland China: nothing of it', () => {
    const abroad: Facts = { ...closed, 'seller.mainOffice': 'outside', 'seller.registeredAddress': 'outside' };
    const { steps } = notesOf(abroad, 'ordinary-court');
    for (const id of OWNERS) expect(steps).not.toContain(id);
    expect(steps).toContain('find-company-abroad');
    expect(notesOf(closed, 'arbitration').steps).toContain('agree-with-owners');
    expect(notesOf(abroad, 'arbitration').steps).not.toContain('agree-with-owners');
    expect(notesOf(abroad, 'arbitration').steps).not.toContain('repair-clause');
  });

  // 2.2 `identity`, "confirmed": name and code, matched with the deal; of a person, name and address.
  test('who has them is not told to check that name and number are there', () => {
    const { 'seller.identity': _, ...rest } = base;
    for (const [kind, step] of [
      ['company', 'find-company'],
      ['person', 'find-person'],
    ] as const) {
      const facts: Facts = { ...rest, 'seller.kind': kind };
      expect(notesOf(facts, 'negotiation').steps).toContain(step);
      expect(notesOf({ ...facts, 'seller.identity': 'registered' }, 'negotiation').steps).toContain(step);
      expect(notesOf({ ...facts, ...confirmed }, 'negotiation').steps).not.toContain(step);
    }
  });

  test('a company that stands, another entry beside the kind, and an individual business (CPLI 59): nothing of it', () => {
    for (const facts of [
      { ...closed, 'seller.registerStatus': 'active' },
      { ...closed, 'seller.registerStatus': 'active', 'seller.kind': 'deregistered' },
      { ...closed, 'seller.kind': 'individual_business' },
    ] as const) {
      const { steps } = notesOf(facts, 'ordinary-court');
      for (const id of OWNERS) expect(steps).not.toContain(id);
      expect(steps).toContain('find-company');
    }
  });

  test('an arbitration clause is agreed with those who answer, not with the company', () => {
    const { steps } = notesOf({ ...closed, ...clause('none') }, 'arbitration');
    expect(steps).toContain('agree-with-owners');
    expect(steps).not.toContain('repair-clause');
    expect(notesOf({ ...closed, ...clause('valid_arb') }, 'arbitration').steps).not.toContain('agree-with-owners');
  });

  test('it reports no payment that is held back to an insurer', () => {
    const owed: Facts = {
      'claim.ground': 'sale',
      'dispute.kind': 'non_delivery',
      'contract.balanceUnpaid': 'yes',
      'contract.performanceOrder': 'none_agreed',
    };
    const withheld = (facts: Facts) =>
      assess({ ...facts, ...owed }, { asOf: TODAY }).dayZero.find(({ id }) => id === 'withhold')?.conflicts;
    expect(withheld({ ...closed, 'seller.registerStatus': 'active' })).toEqual(['withholding-and-insurer']);
    expect(withheld(closed)).toEqual([]);
  });
});

// A person without a business stands in no company register; CPLI 209 asks for name and address.
test('a person is looked up in no company register', () => {
  const person: Facts = { ...base, 'seller.kind': 'person' };
  const of = (id: RouteId) => {
    const { steps, papers } = notesOf(person, id);
    return [...steps, ...papers];
  };
  for (const id of ['ordinary-court', 'negotiation', 'identify-seller', 'arbitration', 'police-report'] as const) {
    for (const note of ['register-check', 'register-print', 'find-company'] as const) {
      expect(of(id), id).not.toContain(note);
    }
  }
  expect(of('negotiation')).toContain('find-person');
  expect(notesOf({ ...person, 'seller.identity': 'confirmed' }, 'identify-seller').steps).toEqual([]);
  expect(notesOf({ 'seller.kind': 'individual_business' }, 'identify-seller').steps).toContain('register-check');
});

// R36: the ladder of routes.md 6.1; steps 3 and 4 are for buyers in the EU and the US, step 6 for consumers (not verified).
describe('who the seller is, on a platform', () => {
  const order: Facts = { ...base, ...onPlatform('taobao_tmall'), 'buyer.kind': 'consumer', 'buyer.country': 'TW' };
  const steps = (more: Facts) => notesOf({ ...order, ...more }, 'identify-seller').steps;

  test('the page that names the trader is for buyers in the EU and the US; not known, it stays', () => {
    expect(steps({})).not.toContain('trader-page');
    expect(steps({ 'buyer.country': 'US' })).toContain('trader-page');
    expect(steps({ 'buyer.country': 'DE', 'deal.platform': 'temu' })).toContain('trader-page');
    expect(steps({ 'buyer.country': 'not_sure' })).toContain('trader-page');
  });

  test('a platform that refused is not asked again: the refusal is kept (CRPL 44)', () => {
    expect(steps({})).toContain('ask-platform');
    expect(steps({})).not.toContain('keep-refusal');
    const refused = steps({ 'platform.grounds': ['identity_refused'] });
    expect(refused).toContain('keep-refusal');
    expect(refused).not.toContain('ask-platform');
    // It has refused: no "if".
    expect(refused).toContain('court-for-data-now');
    expect(refused).not.toContain('court-for-data');
    expect(steps({})).not.toContain('court-for-data-now');
  });

  test('the market authority takes the complaint of a consumer, not of a business', () => {
    expect(steps({})).toContain('ask-authority');
    expect(steps({ 'buyer.kind': 'business' })).not.toContain('ask-authority');
    expect(steps({ 'deal.concluded': 'remote' })).not.toContain('ask-authority');
    // Order 121: the authority of the platform's home in the mainland; R15c: no case is pending.
    expect(steps({ 'platform.operatorHome': 'outside' })).not.toContain('ask-authority');
    expect(steps({ 'filing.state': 'accepted' })).not.toContain('ask-authority');
    expect(steps({ 'platform.operatorHome': '330100', 'filing.state': 'not_filed' })).toContain('ask-authority');
    // PIL 42: not a consumer of another law.
    expect(steps({ 'deal.suppliedFromMainland': 'no' })).not.toContain('ask-authority');
  });
});

test('R22b: with weak proof the gaps are closed before a lawyer writes', () => {
  const weak = (strength: 'weak' | 'medium') =>
    notes(
      { ...base, ...confirmed, 'seller.answers': 'yes', ...sum('9999.99'), ...evidence('non_delivery', strength) },
      'negotiation',
    ).steps;
  expect(weak('weak')).toContain('close-gaps');
  expect(weak('medium')).not.toContain('close-gaps');
});

// R6a, R6c: a bank that honours the credit in good faith ends the stop.
test('while a credit is to be stopped, no letter goes out first', () => {
  const pair = (fraud: 'yes' | 'no' | 'not_sure', id: RouteId) =>
    assess(
      {
        ...base,
        'payment.via': 'letter_of_credit',
        'payment.creditState': 'unpaid',
        'evidence.creditFraud': fraud,
      },
      { asOf: TODAY },
    ).routes.find((r) => r.id === id)?.conflicts;
  for (const id of ['payment-reversal', 'negotiation'] as const) {
    expect(pair('yes', id), id).toContain('letter-and-credit');
    for (const other of ['no', 'not_sure'] as const) expect(pair(other, id), id).not.toContain('letter-and-credit');
  }
});

// The platform has decided: a review is all that is left there (R11-refused, no row of the specification).
test('a dispute that the platform has refused: a review is asked for, first, and nothing is asked to be decided again', () => {
  const held: Facts = { ...base, ...onPlatform('alibaba'), 'escrow.released': 'no' };
  const of = (facts: Facts) => notesOf(facts, 'platform-dispute').steps;
  expect(of(held)).toEqual(['hold-receipt', 'export-chat', 'open-dispute', 'upload-proof', 'platform-steps-in']);
  expect(of({ ...held, 'platform.caseOpen': 'refused' })).toEqual(['ask-review', 'hold-receipt', 'export-chat']);
});

// R11-open, R7-open.
test('a dispute that is open on the platform is followed, and not opened again', () => {
  const held: Facts = { ...base, ...onPlatform('alibaba'), 'escrow.released': 'no', 'platform.caseOpen': 'yes' };
  const of = (facts: Facts) => notesOf(facts, 'platform-dispute');
  expect(of(held).steps).toEqual([
    'hold-receipt',
    'export-chat',
    'follow-dispute',
    'upload-proof',
    'platform-steps-in',
  ]);
  expect(of(held).fails).not.toContain('window-closed');
  const claimed: Facts = { ...base, ...onPlatform('amazon'), 'escrow.released': 'yes', 'platform.aToZFiled': 'yes' };
  expect(of(claimed).steps).toContain('follow-dispute');
  for (const id of ['open-in-time', 'platform-steps-in'] as const) expect(of(claimed).steps).not.toContain(id);
});

test('after the platform has paid the seller no receipt holds the money', () => {
  const order: Facts = { ...base, ...onPlatform('alibaba') };
  const of = (released: 'yes' | 'no' | 'not_sure') => {
    const { steps } = notesOf({ ...order, 'escrow.released': released }, 'platform-dispute');
    return steps.filter((id) =>
      ['look-held', 'hold-receipt', 'settle-inside', 'open-dispute', 'open-in-time'].includes(id),
    );
  };
  expect(of('yes')).toEqual(['settle-inside', 'open-in-time']);
  expect(of('no')).toEqual(['hold-receipt', 'open-dispute']);
  // R7 is open: the order tells whether the money is held.
  expect(of('not_sure')).toEqual(['look-held', 'open-dispute']);
  // R11e: the release is no failing any more, once the money is out; the window is.
  const fails = (released: 'yes' | 'no') =>
    notesOf({ ...order, 'escrow.released': released }, 'platform-dispute').fails.filter((id) => /^window/.test(id));
  expect([fails('yes'), fails('no')]).toEqual([['window-over'], ['window-closed']]);
  const flags = (released: 'yes' | 'no') => assess({ ...order, 'escrow.released': released }, { asOf: TODAY }).flags;
  expect(flags('no')).toContain('do-not-confirm-receipt');
  expect(flags('yes')).not.toContain('do-not-confirm-receipt');
});

// R32, CPL 300(4): a Chinese judgment on the same dispute blocks recognition; an award is no judgment.
test('who holds a foreign judgment is warned at the suit', () => {
  const conflicts = (decided: 'foreign_not_recognised' | 'foreign_pending' | 'none', id: RouteId) =>
    assess({ ...base, 'history.decided': decided }, { asOf: TODAY }).routes.find((r) => r.id === id)?.conflicts;
  for (const decided of ['foreign_not_recognised', 'foreign_pending'] as const) {
    expect(conflicts(decided, 'ordinary-court')).toContain('suit-and-recognition');
    expect(conflicts(decided, 'arbitration')).not.toContain('suit-and-recognition');
  }
  expect(conflicts('none', 'ordinary-court')).not.toContain('suit-and-recognition');
});

// R44, R32: the court that was agreed stays open beside a Chinese one that may refuse; its judgment needs recognition (CPL 298).
test('an exclusive court abroad was agreed: the plan names it, too', () => {
  const facts: Facts = { ...base, ...confirmed, ...sum('5000'), ...clause('foreign_court') };
  const steps = (more: Facts) => notes({ ...facts, ...more }, 'ordinary-court').steps;
  expect(steps({})).toContain('agreed-court');
  expect(steps({ 'history.decided': 'none' })).toContain('agreed-court');
  expect(steps({ 'foreignClause.exclusive': 'non_exclusive' })).not.toContain('agreed-court');
  expect(steps({ 'history.pending': 'abroad' })).not.toContain('agreed-court');
  expect(notes({ ...base, ...confirmed, ...sum('5000') }, 'ordinary-court').steps).not.toContain('agreed-court');
});

// procedure.md 4, the ladder: papers of a purchase tell the seller's name only where something was bought, or shipped.
test.each([
  ['unfair_competition', []],
  ['personal_data', ['invoice']],
  ['loan', ['invoice']],
  ['platform_agreement', ['invoice']],
  ['sale', ['invoice', 'bill-of-lading']],
  ['product_liability', ['invoice', 'bill-of-lading']],
] as const)('papers that name the seller: %s', (ground, wanted) => {
  const { papers } = notesOf({ 'claim.ground': ground, 'seller.identity': 'unknown' }, 'identify-seller');
  expect(papers.filter((id) => id === 'invoice' || id === 'bill-of-lading')).toEqual(wanted);
});
