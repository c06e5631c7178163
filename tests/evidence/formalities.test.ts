/** What each paper needs in form (procedure.md T20, 8.2, 8.3); how it is certified: tests/abroad/legalisation.test.ts. */
import { describe, expect, it } from 'vitest';
import { formalities } from '@/rules/evidence/formalities';
import type { Facts } from '@/rules/facts';

describe('papers', () => {
  const papersOf = (s: Facts) => formalities(s, '2026-11-21', null).papers;
  const paper = (s: Facts, id: string) => papersOf(s).find((one) => one.id === id);
  const needs = (s: Facts, id: string) => paper(s, id)?.needs.map((need) => need.id);

  it('a person shows a passport, a firm its registration and authority; not known: both, marked so', () => {
    expect(paper({ 'buyer.kind': 'consumer' }, 'passport')?.applies).toBe('yes');
    expect(paper({ 'buyer.kind': 'consumer' }, 'company_paper')).toBeUndefined();
    expect(paper({ 'buyer.kind': 'business' }, 'passport')).toBeUndefined();
    expect(paper({ 'buyer.kind': 'business' }, 'representative_authority')?.applies).toBe('yes');
    for (const id of ['passport', 'company_paper']) expect(paper({}, id)?.applies).toBe('unknown');
  });

  it('passport needs no certification by law; firm papers and power of attorney do (CPLI 521, CPL 275)', () => {
    expect(paper({}, 'passport')?.certified).toBe(false);
    for (const id of ['company_paper', 'representative_authority', 'power_of_attorney']) {
      expect(paper({}, id)?.certified, id).toBe(true);
    }
    expect(paper({}, 'power_of_attorney')?.instead.map(({ id, certainty }) => [id, certainty])).toEqual([
      // CPLI 523 and 524 speak of foreigners; where the party is from was not told.
      ['before_judge', 'probable'],
      ['notary_in_china', 'probable'],
      ['video_witness', 'unverified'],
    ]);
  });

  it('a party of the mainland shows no passport (CPLI 521 speaks of foreigners)', () => {
    expect(paper({ 'buyer.origin': 'mainland', 'buyer.kind': 'consumer' }, 'passport')).toBeUndefined();
    expect(paper({ 'buyer.origin': 'foreign', 'buyer.kind': 'consumer' }, 'passport')?.applies).toBe('yes');
  });

  /** CPLI 521(1) and the court's stricter copy speak of foreigners; EvP 16(3) with CPLI 549, and OLR 7(1), by analogy at most. */
  it.each([
    ['foreign', 'settled', ['CPLI/521(1)'], true],
    ['hk_mo_tw', 'probable', ['EvP/16(3)', 'CPLI/549'], false],
    ['mainland_living_abroad', 'probable', ['OLR/7(1)'], false],
  ] as const)('who a person is, %s: %s by %j', (origin, certainty, sources, stricter) => {
    const s: Facts = { 'buyer.origin': origin, 'buyer.kind': 'consumer' };
    const shown = paper(s, 'passport')?.needs.find(({ id }) => id === 'passport_shown');
    expect(shown).toMatchObject({ certainty, sources });
    expect(needs(s, 'passport')?.includes('stricter_copy')).toBe(stricter);
  });

  it('public papers: notary or treaty without consul; family status: certified; private ones: no notary, not settled', () => {
    expect(paper({}, 'public_document')?.certified).toBe(false);
    expect(paper({}, 'status_document')?.certified).toBe(true);
    const free = paper({}, 'private_document')?.needs.find(({ id }) => id === 'no_notary');
    expect(free?.certainty).toBe('probable');
  });

  it('every paper from a foreign state needs a Chinese translation (EvP 17, CPL 73, CPLI 525)', () => {
    for (const id of [
      'passport',
      'company_paper',
      'representative_authority',
      'power_of_attorney',
      'public_document',
      'status_document',
      'private_document',
    ]) {
      expect(needs({}, id), id).toContain('translation');
    }
    const translation = paper({}, 'private_document')?.needs.find(({ id }) => id === 'translation');
    expect(translation?.sources).toEqual(['EvP/17', 'CPL/73', 'CPLI/525']);
  });

  it('EvP 16(3) speaks of papers made in Hong Kong, Macao and Taiwan: shown to every buyer, certain for those who are there', () => {
    expect(paper({ 'buyer.country': 'HK' }, 'hk_mo_tw_document')?.applies).toBe('yes');
    for (const s of [
      {},
      { 'buyer.origin': 'foreign', 'buyer.country': 'GB' },
      { 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'GB' },
      // Where the paper was made is not known.
      { 'buyer.origin': 'hk_mo_tw' },
      { 'buyer.origin': 'mainland' },
    ] as const) {
      expect(paper(s, 'hk_mo_tw_document')?.applies).toBe('unknown');
    }
    expect(needs({ 'buyer.origin': 'foreign', 'buyer.country': 'GB' }, 'private_document')).toContain('no_notary');
    expect(needs({ 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'TW' }, 'private_document')).not.toContain('no_notary');
    expect(needs({ 'buyer.origin': 'hk_mo_tw' }, 'private_document')).toContain('no_notary');
    // An e-mail written in Britain was made in Britain, whoever wrote it.
    expect(needs({ 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'GB' }, 'private_document')).toContain('no_notary');
  });

  const inGermany: Facts = { 'buyer.origin': 'foreign', 'buyer.country': 'DE' };
  const inHongKong: Facts = { 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'HK' };
  const citizenAbroad: Facts = { 'buyer.origin': 'mainland_living_abroad', 'buyer.country': 'DE' };
  const mainland: Facts = { 'buyer.origin': 'mainland' };
  const foreignInChina: Facts = { 'buyer.origin': 'foreign', 'buyer.country': 'CN' };

  it.each([
    // CPL 275: a foreigner without domicile in China; CPL 62(3): a citizen abroad goes to the embassy.
    ['foreign buyer abroad', inGermany, true],
    ['Hong Kong', inHongKong, false],
    ['Hong Kong buyer elsewhere', { 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'GB' }, false],
    ['citizen abroad', citizenAbroad, false],
    ['mainland', mainland, false],
    ['foreign buyer in mainland China', foreignInChina, false],
  ] as const)('power of attorney, %s: a notary abroad %s', (_, s, abroad) => {
    expect(needs(s, 'power_of_attorney')?.includes('local_notary')).toBe(abroad);
  });

  it.each([
    [
      'foreign buyer abroad',
      inGermany,
      [
        ['before_judge', 'settled'],
        ['notary_in_china', 'settled'],
        ['video_witness', 'unverified'],
      ],
    ],
    // CPLI 523 and 524 speak of foreigners: by analogy only (CPLI 549).
    [
      'Hong Kong',
      inHongKong,
      [
        ['before_judge', 'probable'],
        ['notary_in_china', 'probable'],
        ['video_witness', 'unverified'],
      ],
    ],
    [
      'foreigner in Hong Kong',
      { ...inGermany, 'buyer.country': 'HK' },
      [
        ['before_judge', 'settled'],
        ['notary_in_china', 'settled'],
        ['video_witness', 'unverified'],
      ],
    ],
    ['citizen abroad', citizenAbroad, [['video_witness', 'unverified']]],
    ['mainland', mainland, []],
  ] as const)('other ways to sign, %s', (_, s, ways) => {
    const found = paper(s, 'power_of_attorney')?.instead ?? [];
    expect(found.map(({ id, certainty }) => [id, certainty])).toEqual(ways);
    for (const { certainty, sources } of found) {
      if (certainty === 'probable') expect(sources).toContain('CPLI/549');
    }
  });

  it('papers of a firm: none for the mainland; notary in a foreign state (CPLI 521), own procedures of Hong Kong', () => {
    for (const id of ['company_paper', 'representative_authority']) {
      expect(paper({ ...mainland, 'buyer.kind': 'business' }, id), id).toBeUndefined();
      expect(needs({ ...inGermany, 'buyer.kind': 'business' }, id), id).toContain('local_notary');
      // A foreign firm stays foreign where its people are in China.
      expect(needs({ ...foreignInChina, 'buyer.kind': 'business' }, id), id).toContain('local_notary');
      expect(needs({ ...inHongKong, 'buyer.kind': 'business' }, id), id).not.toContain('local_notary');
    }
  });

  it('the stricter copy that one court asked for is not verified', () => {
    const copy = paper({}, 'passport')?.needs.find(({ id }) => id === 'stricter_copy');
    expect(copy).toMatchObject({ certainty: 'unverified', sources: ['note/beijing-no4-court-identity'] });
  });

  // 2018/5(2) and 11(2) speak of Internet Courts (互联网法院); elsewhere OLR 16 to 18 hold for data on a blockchain.
  it('what binds an Internet Court alone is left out where surely none has the case', () => {
    const needsOf = (ordinaryOnly: boolean) =>
      formalities({}, '2026-11-21', null, ordinaryOnly).papers.flatMap((one) => one.needs.map(({ id }) => id));
    for (const id of ['hash_and_stamp', 'platform_supplies'] as const) {
      expect(needsOf(false)).toContain(id);
      expect(needsOf(true)).not.toContain(id);
    }
    expect(needsOf(true)).toEqual(expect.arrayContaining(['after_storage', 'before_storage', 'court_collects']));
  });

  it('order to produce: request, kinds and effect (CPLI 112, EvP 45 to 48, 99(2)); the court collects (CPL 67(2), CPLI 94)', () => {
    const sources = (id: string) => paper({}, 'held_by_others')?.needs.find((need) => need.id === id)?.sources;
    expect(sources('order_to_produce')).toEqual(['CPLI/112', 'EvP/45', 'EvP/46(2)', 'EvP/47', 'EvP/48', 'EvP/99(2)']);
    expect(sources('court_collects')).toEqual(['CPL/67(2)', 'CPLI/94', 'EvP/20']);
  });

  it('electronic data: original, weight, notary, blockchain before and after, and what cannot stand alone', () => {
    const sources = paper({}, 'electronic_data')?.needs.flatMap((need) => need.sources);
    expect(sources).toEqual(
      expect.arrayContaining([
        'EvP/14',
        'EvP/15(2)',
        'EvP/93',
        'EvP/94(1)',
        'EvP/94(2)',
        'OLR/16',
        'OLR/18',
        'EvP/90(4)',
      ]),
    );
  });
});
