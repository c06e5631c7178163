import { describe, expect, it } from 'vitest';
import { emptyCase, parseCase } from '@/lib/case/case';
import { abroadWords } from '@/lib/words/en/abroad';
import { apostilleFinding, findingId } from '@/rules/abroad/apostille-finding';
import { readiness, readyIds } from '@/rules/abroad/readiness';
import { type Facts, NOT_SURE } from '@/rules/facts';

const TODAY = '2026-11-21';
const person: Facts = { 'buyer.origin': 'foreign', 'buyer.country': 'FR', 'buyer.kind': 'consumer' };
const items = (facts: Facts) => Object.fromEntries(readiness(facts, { asOf: TODAY }).map((i) => [i.id, i.applies]));

describe('ids', () => {
  it('are these; a kept case names them for ever', () => {
    expect(readyIds).toEqual([
      'identity_paper',
      'firm_registration',
      'firm_authority',
      'filing_site',
      'account_opened',
      'phone_asked',
      'agent_decided',
      'attorney_written',
      'apostille_checked',
      'video_asked',
      'attorney_certified',
      'translations',
      'official_papers',
      'official_papers_hk',
      'mailbox',
      'fee_money',
      'payout_asked',
    ]);
    expect([findingId('party', 'DE'), findingId('not_party', 'DE')]).toEqual([
      'apostille_party_de',
      'apostille_not_party_de',
    ]);
  });

  it('a case can hold all of them, each has words, and none is used twice', () => {
    const all = [...readyIds, findingId('party', 'DE'), findingId('not_party', 'DE')];
    expect(new Set(all).size).toBe(all.length);
    expect(parseCase({ ...emptyCase, ready: all })).toMatchObject({ ok: true, case: { ready: all } });
    expect(Object.keys(abroadWords.ready).sort()).toEqual([...readyIds].sort());
  });
});

describe('what applies', () => {
  it('a person needs no papers of a firm; a business may', () => {
    expect(items(person)).toMatchObject({ identity_paper: 'yes' });
    expect(items(person).firm_registration).toBeUndefined();
    for (const kind of ['business', NOT_SURE] as const) {
      expect(items({ ...person, 'buyer.kind': kind })).toMatchObject({
        identity_paper: 'unknown',
        firm_registration: 'unknown',
        firm_authority: 'unknown',
      });
    }
  });

  it('a power of attorney is sure only if a Chinese lawyer acts', () => {
    expect(items(person)).toMatchObject({ attorney_written: 'unknown', video_asked: 'unknown' });
    expect(items({ ...person, 'case.lawyer': NOT_SURE })).toMatchObject({ attorney_written: 'unknown' });
    expect(items({ ...person, 'case.lawyer': 'yes' })).toMatchObject({
      attorney_written: 'yes',
      attorney_certified: 'yes',
      apostille_checked: 'yes',
    });
  });

  it('there is nothing to look up in Hong Kong, in China, or for a Chinese citizen abroad', () => {
    expect(items({ ...person, 'buyer.country': 'HK' }).apostille_checked).toBeUndefined();
    expect(items({ ...person, 'buyer.country': 'CN' }).apostille_checked).toBeUndefined();
    expect(items({ ...person, 'buyer.origin': 'mainland_living_abroad' }).apostille_checked).toBeUndefined();
  });

  it('papers of Hong Kong, Macao and Taiwan go through procedures of their own (EvP 16(3))', () => {
    const ofHongKong = items({ ...person, 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'HK' });
    expect(ofHongKong).toMatchObject({ official_papers_hk: 'unknown' });
    expect(ofHongKong.official_papers).toBeUndefined();
    expect(items(person)).toMatchObject({ official_papers: 'unknown' });
    expect(items(person).official_papers_hk).toBeUndefined();
  });

  // EvP 16 speaks of where a document was made, not of who uses it.
  it.each<[string, Facts, 'official_papers' | 'official_papers_hk']>([
    ['a foreigner in Hong Kong', { 'buyer.origin': 'foreign', 'buyer.country': 'HK' }, 'official_papers_hk'],
    ['somebody of Hong Kong in Britain', { 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'GB' }, 'official_papers'],
  ])('official documents: %s', (_, facts, applies) => {
    const found = items({ 'buyer.kind': 'consumer', ...facts });
    const shown = (['official_papers', 'official_papers_hk'] as const).filter((id) => found[id] === 'unknown');
    expect(shown).toEqual([applies]);
  });

  it('official documents: somebody of Hong Kong, country not told: both ways stay open', () => {
    const found = items({ 'buyer.kind': 'consumer', 'buyer.origin': 'hk_mo_tw' });
    expect(found).toMatchObject({ official_papers: 'unknown', official_papers_hk: 'unknown' });
  });

  it('nothing for a buyer inside mainland China', () => {
    expect(readiness({ 'buyer.origin': 'mainland' }, { asOf: TODAY })).toEqual([]);
  });
});

it('both findings or none: has not looked', () => {
  expect(apostilleFinding([], 'DE')).toBeNull();
  expect(apostilleFinding(['apostille_party_de'], 'DE')).toBe('party');
  expect(apostilleFinding(['apostille_not_party_de', 'mailbox'], 'DE')).toBe('not_party');
  expect(apostilleFinding(['apostille_party_de', 'apostille_not_party_de'], 'DE')).toBeNull();
});

it('a finding about one country says nothing about another, or about none', () => {
  expect(apostilleFinding(['apostille_party_de'], 'VN')).toBeNull();
  expect(apostilleFinding(['apostille_party_de'], undefined)).toBeNull();
});
