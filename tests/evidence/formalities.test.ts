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
      ['before_judge', 'settled'],
      ['notary_in_china', 'settled'],
      ['video_witness', 'unverified'],
    ]);
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

  it('shows papers of Hong Kong, Macao and Taiwan to their buyers only', () => {
    expect(paper({ 'buyer.country': 'HK' }, 'hk_mo_tw_document')).toBeDefined();
    expect(paper({ 'buyer.country': 'GB' }, 'hk_mo_tw_document')).toBeUndefined();
    expect(paper({ 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'GB' }, 'hk_mo_tw_document')).toBeDefined();
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
