import { describe, expect, it, test } from 'vitest';
import { identityLadder, type LadderCase } from '../../rules/counterparty/identity-ladder';
import { practiceNotes } from '../../rules/law/practice-notes';
import { provisions } from '../../rules/law/provisions';
import { provisionIdOf } from '../../rules/provision';

const step = (c: LadderCase, id: string) => identityLadder(c).find((s) => s.id === id);
const order = [
  ...['shop_page', 'own_papers', 'eu_platform_page', 'us_platform_page'],
  ...['ask_platform', 'market_authority', 'register', 'court'],
];

describe('the ladder of 6.1', () => {
  it('has eight steps in order, whatever is known', () => {
    for (const c of [{}, { platform: 'temu', country: 'DE' }, { platform: 'none', country: 'US' }] as const)
      expect(identityLadder(c).map(({ id }) => id)).toEqual(order);
  });

  it('always: shop page, own papers, register', () => {
    for (const id of ['shop_page', 'own_papers', 'register'])
      expect([step({}, id)?.applies, step({ platform: 'none' }, id)?.applies]).toEqual(['yes', 'yes']);
  });

  test.each([
    ['FR', 'aliexpress', 'yes', 'no'],
    ['DE', 'temu', 'yes', 'no'],
    ['US', 'amazon', 'no', 'yes'],
    ['GB', 'amazon', 'no', 'no'],
    ['NO', 'amazon', 'no', 'no'],
    ['BR', 'aliexpress', 'no', 'no'],
    ['FR', 'none', 'no', 'no'],
    // Not one of the five platforms named for buyers in the EU.
    ['FR', 'alibaba', 'unknown', 'no'],
  ] as const)('%s on %s: EU page %s, US page %s', (country, platform, eu, us) => {
    expect(step({ country, platform }, 'eu_platform_page')?.applies).toBe(eu);
    expect(step({ country, platform }, 'us_platform_page')?.applies).toBe(us);
  });

  it('keeps what is not known open and names it', () => {
    expect(step({}, 'eu_platform_page')).toMatchObject({ applies: 'unknown', missing: ['country', 'platform'] });
    expect(step({ country: 'US' }, 'us_platform_page')).toMatchObject({ applies: 'unknown', missing: ['platform'] });
    expect(step({}, 'ask_platform')).toMatchObject({ applies: 'unknown', missing: ['platform'] });
    expect(step({ platform: 'jd' }, 'market_authority')).toMatchObject({ applies: 'unknown', missing: ['buyer'] });
    expect(step({}, 'court')).toMatchObject({ applies: 'unknown', missing: ['caseFiled'] });
  });

  it('the market authority is for consumers, the court for a filed case', () => {
    expect(step({ platform: 'jd', buyer: 'consumer' }, 'market_authority')?.applies).toBe('yes');
    expect(step({ platform: 'jd', buyer: 'business' }, 'market_authority')?.applies).toBe('no');
    expect(step({ caseFiled: 'yes' }, 'court')?.applies).toBe('yes');
    expect(step({ caseFiled: 'no' }, 'court')?.applies).toBe('no');
  });

  it('says which step can give name, code and address at once', () => {
    expect(
      identityLadder({})
        .filter((s) => s.enough)
        .map((s) => s.id),
    ).toEqual(['shop_page', 'eu_platform_page', 'court']);
  });

  it('is no firmer than the law: e-commerce law may apply (3.10), shop and platform first is practice from memory (6.1)', () => {
    expect(step({}, 'shop_page')?.certainty).toBe('probable');
    expect(step({}, 'court')?.certainty).toBe('unverified');
  });

  it('shows a note only for its platform', () => {
    const notes = (platform: LadderCase['platform'], id: string) => step({ platform }, id)?.notes.map((n) => n.id);
    expect(notes('taobao_tmall', 'shop_page')).toEqual(['captcha']);
    expect(notes('alibaba', 'shop_page')).toEqual(['alibaba_profile']);
    expect(notes('temu', 'ask_platform')).toEqual(['temu_legal_process']);
    expect(notes('amazon', 'ask_platform')).toEqual([]);
    expect(notes(undefined, 'shop_page')).toEqual([]);
  });

  it('cites only what is in the tables', () => {
    const known = { ...provisions, ...practiceNotes };
    const cited = identityLadder({}).flatMap((s) => s.sources.map(provisionIdOf));
    expect(cited.filter((id) => !Object.hasOwn(known, id))).toEqual([]);
    expect(cited).toContain('ECL/15');
  });
});
