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
