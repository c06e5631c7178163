/** Every row of T19 with every level of every element: each ends in a mark, with words for what to get next. */
import { describe, expect, it } from 'vitest';
import { evidenceToolWords as words } from '@/lib/words/en/tools-evidence';
import { evidenceChain } from '@/rules/evidence/chain';
import type { AskedElement, DisputeKind } from '@/rules/evidence/element';
import type { Facts } from '@/rules/facts';
import { evidenceElements, evidenceFacts } from '@/rules/facts/evidence';

const kinds = evidenceFacts['dispute.kind'].options as readonly DisputeKind[];
const LEVELS = ['document', 'weak', 'nothing', undefined] as const;
type Level = (typeof LEVELS)[number];
const MARK = { document: 'closed', weak: 'weak', nothing: 'open' } as const;

/** All ways to answer the elements of a kind, "not said" included. */
function* answers(ids: readonly AskedElement[]): Generator<{ [id in AskedElement]?: Level }> {
  const [first, ...rest] = ids;
  if (!first) return yield {};
  for (const other of answers(rest)) for (const level of LEVELS) yield { ...other, [first]: level };
}

const caseOf = (kind: DisputeKind, levels: { readonly [id in AskedElement]?: Level }): Facts => ({
  'dispute.kind': kind,
  'evidence.elements': Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== undefined)),
});

const cautionIds = (s: Facts, id: string) =>
  evidenceChain(s)
    .links.find(({ element }) => element.id === id)
    ?.cautions.map((caution) => caution.id);
const markOf = (s: Facts, id: string) => evidenceChain(s).links.find(({ element }) => element.id === id)?.mark;

describe('every row and every level', () => {
  it.each(kinds)('%s', (kind) => {
    const ids = evidenceElements[kind] as readonly AskedElement[];
    let wrong = 0;
    let seen = 0;
    for (const levels of answers(ids)) {
      seen += 1;
      const { links, first } = evidenceChain(caseOf(kind, levels));
      for (const { element, mark } of links) {
        const level = levels[element.id as AskedElement];
        const expected =
          element.burden === 'seller' ? 'borne_by_other_side' : element.only || !level ? 'unknown' : MARK[level];
        if (mark !== expected) wrong += 1;
      }
      const open = ids.find((id) => levels[id] === 'nothing');
      const weak = ids.find((id) => levels[id] === 'weak');
      const unsaid = ids.find((id) => levels[id] === undefined);
      const step = open
        ? { do: 'get', element: open }
        : weak
          ? { do: 'strengthen', element: weak }
          : unsaid
            ? { do: 'say', element: unsaid }
            : { do: 'keep' };
      if (JSON.stringify(first) !== JSON.stringify(step)) wrong += 1;
    }
    expect(seen).toBe(4 ** ids.length);
    expect(wrong).toBe(0);
  });

  it('has a name and a next thing for every element of every row', () => {
    for (const kind of kinds) {
      for (const { element } of evidenceChain({ 'dispute.kind': kind }).links) {
        expect(words.elements[element.id], element.id).toMatch(/\S/);
        expect(words.next[element.id].open, element.id).toMatch(/\.$/);
        expect(words.next[element.id].weak, element.id).toMatch(/\.$/);
      }
    }
  });
});

describe('unknown stays unknown', () => {
  it('not asked and not sure give no mark', () => {
    for (const kind of kinds) {
      for (const s of [{}, { 'evidence.elements': 'not_sure' }] as const) {
        const { links } = evidenceChain({ 'dispute.kind': kind, ...s });
        const marks = links.filter(({ element }) => element.burden === 'buyer').map(({ mark }) => mark);
        expect(new Set(marks)).toEqual(new Set(['unknown']));
      }
    }
  });

  it('names the fact that would give the mark', () => {
    const link = evidenceChain({ 'dispute.kind': 'late' }).links[0];
    expect(link?.missing).toEqual(['evidence.elements']);
  });

  it('a kind that is not sure shows what every case needs, and asks for the kind first', () => {
    for (const s of [{}, { 'dispute.kind': 'not_sure' }] as const) {
      const { kind, links, first } = evidenceChain({
        ...s,
        'evidence.elements': { contract: 'weak', loss: 'nothing' },
      });
      expect(kind).toBeUndefined();
      expect(links.map(({ element, mark }) => [element.id, mark])).toEqual([['contract', 'weak']]);
      expect(first).toEqual({ do: 'name_dispute' });
    }
  });
});

describe('a case without evidence still gets a first step', () => {
  it('nothing answered at all', () => {
    expect(evidenceChain({}).first).toEqual({ do: 'name_dispute' });
    expect(words.chain.first.name_dispute).toMatch(/\S/);
  });

  it.each(kinds)('%s with nothing: the contract first', (kind) => {
    const nothing = Object.fromEntries(evidenceElements[kind].map((id) => [id, 'nothing'] as const));
    expect(evidenceChain(caseOf(kind, nothing)).first).toEqual({ do: 'get', element: 'contract' });
  });

  // L1c–L1f: of a company off the register others answer, and no row says who.
  it('every point has a document, and the company is closed: who answers is still to be proved', () => {
    const held = Object.fromEntries(evidenceElements.non_delivery.map((id) => [id, 'document'] as const));
    const at = (more: Facts) => evidenceChain({ ...caseOf('non_delivery', held), ...more }).first;
    expect(at({})).toEqual({ do: 'keep' });
    expect(at({ 'seller.registerStatus': 'revoked' })).toEqual({ do: 'keep' });
    expect(at({ 'seller.registerStatus': 'deregistered' })).toEqual({ do: 'keep_closed' });
  });
});

describe('other answers that bear on the chain', () => {
  const quality = (more: Facts): Facts => ({ 'dispute.kind': 'quality', ...more });

  it('a notice that was not sent cannot be proved', () => {
    expect(markOf(quality({ 'defect.noticeSent': 'no' }), 'notice')).toBe('open');
    expect(markOf(quality({ 'defect.noticeSent': 'no', 'evidence.elements': { notice: 'nothing' } }), 'notice')).toBe(
      'open',
    );
    expect(cautionIds(quality({ 'defect.noticeSent': 'no' }), 'notice')).toContain('notice_not_sent');
  });

  // CC 621(1): after the agreed time proof of the notice closes nothing; R49: an exception does.
  it('a notice after the agreed time: the exceptions are what to prove', () => {
    const sent = (on: string): Facts =>
      quality({ 'defect.noticeSent': 'yes', 'defect.noticeSentOn': on, 'inspection.periodEnd': '2026-10-25' });
    expect(cautionIds(sent('2026-10-26'), 'notice')).toContain('notice_late');
    expect(cautionIds(sent('2026-10-25'), 'notice')).not.toContain('notice_late');
  });

  it('answers that contradict each other are not decided for the person', () => {
    const s = quality({ 'defect.noticeSent': 'no', 'evidence.elements': { notice: 'document' } });
    expect(markOf(s, 'notice')).toBe('unknown');
    expect(cautionIds(s, 'notice')).toContain('notice_answers_differ');
  });

  it('a notice that was sent is not yet proved', () => {
    expect(markOf(quality({ 'defect.noticeSent': 'yes' }), 'notice')).toBe('unknown');
    expect(markOf(quality({ 'defect.noticeSent': 'not_sure' }), 'notice')).toBe('unknown');
  });

  it('a seller that knew, or accepted liability, is named beside the notice (CC 621(3), SAL 14)', () => {
    expect(cautionIds(quality({ 'seller.knewDefect': 'yes' }), 'notice')).toEqual(['notice_time_may_not_count']);
    expect(cautionIds(quality({ 'seller.acceptedLiability': 'yes' }), 'notice')).toEqual(['liability_accepted']);
    expect(cautionIds(quality({ 'seller.knewDefect': 'not_sure' }), 'notice')).toEqual([]);
  });

  it.each([
    ['Civil Code, buyer in no state of the convention', { 'buyer.country': 'GB' }, 'settled'],
    ['not known which law', {}, 'unverified'],
    ['the convention (CISG 40 was not read)', { 'buyer.country': 'DE' }, 'unverified'],
    ["another country's law", { 'contract.governingLaw': 'foreign' }, 'unverified'],
    ['bound after the order', { 'buyer.country': 'PT', 'deal.orderedOn': '2021-09-30' }, 'settled'],
  ] as const)('a seller that knew: %s', (_, more: Facts, certainty) => {
    const sale: Facts = { 'claim.ground': 'sale', 'buyer.kind': 'business', 'seller.country': 'CN', ...more };
    const link = evidenceChain(quality({ ...sale, 'seller.knewDefect': 'yes' })).links.find(
      ({ element }) => element.id === 'notice',
    );
    expect(link?.cautions.find(({ id }) => id === 'notice_time_may_not_count')?.certainty).toBe(certainty);
  });

  // EvP 31: asked for within the time the court sets, with the cost prepaid; else the application counts as given up.
  it('tells of the appraisal by the court while a case is running and the point is not closed', () => {
    const levelled = (level: Level, stage: Facts['case.stage']): Facts => ({
      ...caseOf('quality', { defect_before: level }),
      ...(stage && { 'case.stage': stage }),
    });
    for (const stage of ['first_instance', 'appeal'] as const) {
      for (const level of ['weak', 'nothing'] as const) {
        expect(cautionIds(levelled(level, stage), 'defect_before'), stage).toContain('court_appraisal');
      }
      expect(cautionIds(levelled('document', stage), 'defect_before')).not.toContain('court_appraisal');
    }
    for (const stage of ['none', 'enforcement', undefined] as const) {
      expect(cautionIds(levelled('weak', stage), 'defect_before')).not.toContain('court_appraisal');
    }
  });

  it('tells of it where the stage is not told, and the answer on the filing says that a court has the case', () => {
    const levelled = caseOf('quality', { defect_before: 'weak' });
    for (const state of ['accepted', 'sued_by_seller'] as const) {
      expect(cautionIds({ ...levelled, 'filing.state': state }, 'defect_before'), state).toContain('court_appraisal');
      const over: Facts = { ...levelled, 'filing.state': state, 'case.stage': 'enforcement' };
      expect(cautionIds(over, 'defect_before'), state).not.toContain('court_appraisal');
    }
    for (const state of ['not_filed', 'submitted', 'refused'] as const) {
      expect(cautionIds({ ...levelled, 'filing.state': state }, 'defect_before'), state).not.toContain(
        'court_appraisal',
      );
    }
  });

  it('flags a payee who is not the seller, and a seller not tied to the deal', () => {
    for (const match of ['related', 'other_company', 'person'] as const) {
      expect(cautionIds(quality({ 'payee.match': match }), 'payment')).toEqual(['payee_differs']);
    }
    expect(cautionIds(quality({ 'payee.match': 'same' }), 'payment')).toEqual([]);
    expect(cautionIds(quality({ 'payee.match': 'not_sure' }), 'payment')).toEqual([]);
    expect(cautionIds(quality({ 'seller.identity': 'name_only' }), 'contract')).toEqual(['seller_not_confirmed']);
    expect(cautionIds(quality({ 'seller.identity': 'confirmed' }), 'contract')).toEqual([]);
  });

  it('a business gets no change of burden; a consumer under another law neither; else it may change', () => {
    expect(cautionIds(quality({ 'buyer.kind': 'business' }), 'defect_before')).toEqual([]);
    expect(
      cautionIds(quality({ 'buyer.kind': 'consumer', 'deal.suppliedFromMainland': 'no' }), 'defect_before'),
    ).toEqual([]);
    expect(cautionIds(quality({ 'buyer.kind': 'consumer' }), 'defect_before')).toEqual(['burden_may_shift']);
    expect(cautionIds(quality({}), 'defect_before')).toEqual(['burden_may_shift']);
  });
});

describe('demand with a last period', () => {
  const late: Facts = { 'dispute.kind': 'late', 'evidence.elements': { demand: 'nothing' } };

  it('belongs to termination for delay; where the purpose is defeated it is not in the list (CC 563(1)(3), (4))', () => {
    expect(markOf(late, 'demand')).toBe('open');
    expect(markOf({ ...late, 'termination.ground': 'delay_after_demand' }, 'demand')).toBe('open');
    expect(markOf({ ...late, 'termination.ground': 'purpose_defeated' }, 'demand')).toBeUndefined();
    expect(evidenceChain({ ...late, 'termination.ground': 'purpose_defeated' }).first).toEqual({
      do: 'say',
      element: 'contract',
    });
  });
});

describe('what a case leaves of an element', () => {
  const elementOf = (s: Facts, id: string) => evidenceChain(s).links.find(({ element }) => element.id === id)?.element;

  // CC 646: the rules on sale by reference.
  it('the notice of a service is only probable', () => {
    const of = (ground: 'service' | 'sale') =>
      elementOf({ 'dispute.kind': 'quality', 'claim.ground': ground }, 'notice');
    expect(of('service')).toMatchObject({ sources: ['CC/646', 'CC/621'], certainty: 'probable' });
    expect(of('sale')?.certainty).toBe('settled');
  });

  // CC 831: 初步证据, not conformity as in CC 621; CC 646 is for what has no rule of its own. The Maritime Code was not read.
  it.each([
    ['other', ['CC/831'], 'settled'],
    ['sea', [], 'unverified'],
    ['not_sure', ['CC/831'], 'unverified'],
  ] as const)('the notice to a carrier (%s) is that of carriage', (mode, sources, certainty) => {
    const facts: Facts = { 'dispute.kind': 'shortage', 'claim.ground': 'carriage', 'carriage.mode': mode };
    const notice = elementOf(facts, 'notice');
    expect(notice).toMatchObject({ sources, certainty });
    expect(notice?.gaps.map(({ id }) => id)).not.toContain('late_notice');
    const link = evidenceChain({ ...facts, 'defect.noticeSent': 'no', 'seller.knewDefect': 'yes' }).links.find(
      ({ element }) => element.id === 'notice',
    );
    expect(link?.cautions).toEqual([{ id: 'notice_not_sent_carriage', sources, certainty }]);
  });

  // CC 622 is not of the convention; CISG 6, 39: whether an agreed period ends the right is open; 40 and 44: the exits.
  it.each([
    ['no', { 'buyer.kind': 'consumer' }, [['notice_late', 'settled', 'CC/621 CC/622']]],
    [
      'yes',
      { 'claim.ground': 'sale', 'buyer.kind': 'business', 'buyer.country': 'DE', 'seller.country': 'CN' },
      [['notice_late_cisg', 'contested', 'CISG/39 CISG/40 CISG/44']],
    ],
  ] as const)('a notice after the agreed time, under the convention: %s', (_, more: Facts, expected) => {
    const facts: Facts = {
      'dispute.kind': 'quality',
      'inspection.periodEnd': '2026-11-05',
      'defect.noticeSent': 'yes',
      'defect.noticeSentOn': '2026-11-10',
      ...more,
    };
    const link = evidenceChain(facts).links.find(({ element }) => element.id === 'notice');
    const late = link?.cautions.filter(({ id }) => id.startsWith('notice_late'));
    expect(late?.map(({ id, certainty, sources }) => [id, certainty, sources.join(' ')])).toEqual(expected);
  });

  it('what stands beside the notice of a service is no firmer than it (CC 646)', () => {
    const facts: Facts = { 'dispute.kind': 'quality', 'claim.ground': 'service', 'defect.noticeSent': 'no' };
    const link = evidenceChain(facts).links.find(({ element }) => element.id === 'notice');
    expect(link?.cautions).toMatchObject([{ id: 'notice_not_sent', certainty: 'probable' }]);
    expect(link?.element.gaps.find(({ id }) => id === 'late_notice')?.certainty).toBe('probable');
  });

  const OFF_PLATFORM: Facts = {
    'deal.concluded': 'remote',
    'deal.metOnPlatform': 'no',
    'deal.paidOnPlatform': 'no',
    'deal.deliveryOnPlatform': 'no',
  };

  it('no record of a platform where every answer says that none was used', () => {
    for (const id of ['contract', 'payment', 'due_date']) {
      const papersOf = (s: Facts) => elementOf({ 'dispute.kind': 'late', ...s }, id)?.papers;
      expect(papersOf(OFF_PLATFORM), id).not.toContain('platform_order_record');
      expect(papersOf(OFF_PLATFORM)?.length, id).toBeGreaterThan(0);
      for (const open of ['deal.metOnPlatform', 'deal.paidOnPlatform', 'deal.deliveryOnPlatform'] as const) {
        expect(papersOf({ ...OFF_PLATFORM, [open]: 'not_sure' }), id).toContain('platform_order_record');
        expect(papersOf({ ...OFF_PLATFORM, [open]: 'yes' }), id).toContain('platform_order_record');
      }
      expect(papersOf({}), id).toContain('platform_order_record');
    }
  });

  // ECL 53(3): the duty is that of an electronic payment service.
  it('no record of a payment service where banks alone transferred', () => {
    const papersOf = (s: Facts) => elementOf({ 'dispute.kind': 'quality', ...s }, 'payment')?.papers;
    expect(papersOf({ 'payment.via': 'wire' })).not.toContain('payment_provider_record');
    expect(papersOf({ 'payment.via': 'wire' })).toContain('mt103');
    const both: Facts = { 'payment.via': 'wire', 'payments.others': [{ via: 'paypal' }] };
    for (const s of [{}, { 'payment.via': 'paypal' }, { 'payment.via': 'not_sure' }, both] as const) {
      expect(papersOf(s)).toContain('payment_provider_record');
    }
  });

  // SAL 1 is on contracts of sale (买卖合同); CPLI 91(1) on every legal relation.
  it('the law of a sale is not that of carriage', () => {
    const sourcesOf = (s: Facts) => elementOf({ 'dispute.kind': 'carrier', ...s }, 'contract')?.sources;
    expect(sourcesOf({ 'claim.ground': 'carriage' })).toEqual(['CPLI/90', 'CPLI/91(1)']);
    for (const s of [{}, { 'claim.ground': 'sale' }] as const) expect(sourcesOf(s)).toContain('SAL/1');
  });

  // CPLI 2(2): maritime courts hear maritime cases; decision-internet-court.md, check (f): a forwarder otherwise, a basic court.
  it('the maritime court: by sea, or while the way is not known', () => {
    const gapOf = (s: Facts) =>
      elementOf({ 'dispute.kind': 'carrier', ...s }, 'contract')?.gaps.find(({ id }) => id === 'maritime_court');
    expect(gapOf({ 'carriage.mode': 'sea' })).toMatchObject({ certainty: 'settled', sources: ['CPLI/2(2)'] });
    expect(gapOf({})).toBeDefined();
    expect(gapOf({ 'carriage.mode': 'other' })).toBeUndefined();
  });

  // SAL 5(1) speaks of a seller who delivered goods (出卖人……交付标的物); a service over the network is not shipped.
  it('a service without a physical part: no papers of a carrier, and no law of a sale', () => {
    const delivery = (s: Facts) => elementOf({ 'dispute.kind': 'non_delivery', ...s }, 'delivery');
    expect(delivery({})?.papers).toEqual(['tracking', 'not_shipped_bill', 'admission']);
    expect(delivery({})?.gaps.map(({ id }) => id)).toEqual(['vat_invoice_alone']);
    expect(delivery({ 'claim.ground': 'service' })?.papers).toContain('tracking');
    const online = delivery({ 'claim.ground': 'service', 'service.physicalPart': 'no' });
    expect(online?.papers).toEqual(['admission']);
    expect(online?.gaps).toEqual([]);
    expect(online?.sources).toEqual(['CPLI/91(2)']);
  });

  it('a service without a physical part, faulty: no papers on goods', () => {
    const faulty: Facts = { 'dispute.kind': 'quality', 'claim.ground': 'service', 'service.physicalPart': 'no' };
    const online = (id: string) => elementOf(faulty, id);
    expect(online('same_goods')?.papers).toEqual([]);
    expect(online('standard')?.papers).not.toContain('sealed_sample');
    expect(online('defect_before')?.gaps.map(({ id }) => id)).toEqual(['one_sided_test']);
  });

  // CC 623: 推定买受人已经对数量和外观瑕疵进行检验.
  it('a receipt signed without remark speaks of visible defects and of the quantity', () => {
    const gaps = (s: Facts) =>
      elementOf({ 'dispute.kind': 'quality', ...s }, 'defect_before')?.gaps.map(({ id }) => id);
    expect(gaps({})).toContain('clean_receipt');
    expect(gaps({ 'defect.visible': 'yes' })).toContain('clean_receipt');
    expect(gaps({ 'defect.visible': 'no' })).not.toContain('clean_receipt');
  });

  // CISG 2(a): not a purchase for personal use; where it applies (1(1)(a)), it takes the place of CC 621.
  it.each([
    ['consumer', { 'buyer.kind': 'consumer' }, ['CC/621', 'SAL/12'], ['CC/621'], ['CC/621(3)']],
    ['not known', {}, ['CC/621', 'CISG/39', 'SAL/12'], ['CC/621', 'CISG/39'], ['CC/621(3)', 'CISG/40']],
    [
      'business in Germany, seller in mainland China',
      { 'claim.ground': 'sale', 'buyer.kind': 'business', 'buyer.country': 'DE', 'seller.country': 'CN' },
      ['CISG/39'],
      ['CISG/39'],
      ['CISG/40'],
    ],
  ] as const)('the law on notice, %s', (_, more: Facts, element, unsent, knew) => {
    const s: Facts = { 'dispute.kind': 'shortage', 'defect.noticeSent': 'no', 'seller.knewDefect': 'yes', ...more };
    const link = evidenceChain(s).links.find((one) => one.element.id === 'notice');
    expect(link?.element.sources).toEqual(element);
    const sourcesOf = (id: string) => link?.cautions.find((caution) => caution.id === id)?.sources;
    expect(sourcesOf('notice_not_sent')).toEqual(unsent);
    expect(sourcesOf('notice_time_may_not_count')).toEqual(knew);
  });
});

// T19 has kinds of dispute from a deal only; what a person harmed, or the owner of a right, has to prove stands in no file.
describe('a claim outside a contract', () => {
  it.each([
    ['harm by goods', { 'claim.ground': 'product_liability' }],
    ['a copied work', { 'claim.ground': 'copyright', 'claim.nature': 'tort' }],
    ['a copied work, basis not known', { 'claim.ground': 'copyright' }],
    ['a wrong online', { 'claim.ground': 'online_tort' }],
  ] as const)(
    '%s: the points are said to be of a contract, and the kind of dispute is not asked first',
    (_, s: Facts) => {
      expect(evidenceChain(s)).toMatchObject({ outside: true, first: undefined });
      expect(evidenceChain({ ...s, 'dispute.kind': 'quality' })).toMatchObject({
        outside: true,
        first: { do: 'say', element: 'contract' },
      });
    },
  );

  it('a sale, a licence by contract, or a ground not known: the points are those of the claim', () => {
    for (const s of [
      {},
      { 'claim.ground': 'sale' },
      { 'claim.ground': 'copyright', 'claim.nature': 'contract' },
    ] as const) {
      expect(evidenceChain(s)).toMatchObject({ outside: false, first: { do: 'name_dispute' } });
    }
  });
});
