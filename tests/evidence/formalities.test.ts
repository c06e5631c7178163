/** Certification by country and day (procedure.md T20, 8.2), and what each paper needs. */
import { describe, expect, it } from 'vitest';
import { countries } from '@/rules/countries';
import { formalities } from '@/rules/evidence/formalities';
import { legalisationIn, legalisationOf, type Member } from '@/rules/evidence/legalisation';
import type { Facts } from '@/rules/facts';

const members: readonly Member[] = ['yes', 'no', 'not_sure', undefined];
const OWN = ['HK', 'MO', 'TW'];

describe('the Apostille Convention is in force for China from 7 November 2023', () => {
  it('the day before, only the consular way existed, whatever is answered', () => {
    for (const member of members) expect(legalisationIn('DE', '2023-11-06', member).route).toBe('consul');
  });

  it('from that day the answer about the Convention decides', () => {
    for (const day of ['2023-11-07', '2026-11-21']) {
      expect(legalisationIn('DE', day, 'yes')).toMatchObject({ route: 'apostille', certainty: 'settled' });
      expect(legalisationIn('DE', day, 'no').route).toBe('consul');
    }
  });

  it('no list of states is taken for a fact: without an answer both ways stand, in every other state', () => {
    for (const country of countries.filter((code) => ![...OWN, 'CN', 'IN'].includes(code))) {
      for (const member of ['not_sure', undefined] as const) {
        expect(legalisationIn(country, '2026-11-21', member), country).toMatchObject({ route: 'ask', asks: true });
      }
      expect(legalisationIn(country, '2026-11-21', 'yes').route, country).toBe('apostille');
    }
    expect(legalisationIn(undefined, '2026-11-21', undefined).route).toBe('ask');
  });

  it('India is contested, and the consul is the way named', () => {
    for (const member of members) {
      expect(legalisationIn('IN', '2026-11-21', member)).toMatchObject({
        route: 'consul',
        certainty: 'contested',
        asks: false,
      });
    }
    expect(legalisationIn('IN', '2023-11-06', undefined).certainty).toBe('settled');
  });

  it('Hong Kong, Macao and Taiwan have their own procedures on any day (EvP 16(3))', () => {
    for (const country of OWN) {
      for (const day of ['2020-05-01', '2023-11-07']) {
        const found = legalisationIn(country, day, 'yes');
        expect(found.route).toBe('own_procedure');
        expect(found.sources).toContain('EvP/16(3)');
      }
    }
  });

  it('is read from the buyer: mainland parties need none, a citizen abroad goes to the consul (CPL 62(3))', () => {
    const of = (s: Facts) => legalisationOf(s, '2026-11-21', undefined).route;
    expect(of({ 'buyer.origin': 'mainland', 'buyer.country': 'DE' })).toBe('none');
    expect(of({ 'buyer.origin': 'foreign_owned_mainland_firm' })).toBe('none');
    expect(of({ 'buyer.origin': 'mainland_living_abroad', 'buyer.country': 'DE' })).toBe('citizen_abroad');
    expect(of({ 'buyer.origin': 'hk_mo_tw' })).toBe('own_procedure');
    expect(of({ 'buyer.origin': 'foreign', 'buyer.country': 'FR' })).toBe('ask');
    expect(of({})).toBe('ask');
    expect(of({ 'buyer.country': 'not_sure' })).toBe('ask');
  });
});

describe('papers', () => {
  const papersOf = (s: Facts) => formalities(s, '2026-11-21', undefined).papers;
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
