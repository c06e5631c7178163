/** Ways of a power of attorney by buyer, country and day. Expected: procedure.md 8.2 and T20; CPL 62(3), 275; CPLI 523, 524. */
import { describe, expect, it } from 'vitest';
import { abroadWords } from '@/lib/words/en/abroad';
import type { ApostilleFinding } from '@/rules/abroad/apostille-finding';
import { attorneyWays, type WayId, wayReasons } from '@/rules/abroad/power-of-attorney';
import { countries } from '@/rules/countries';
import { type Facts, NOT_SURE } from '@/rules/facts';

const TODAY = '2026-11-21';
const buyer = (country: string | undefined, origin = 'foreign'): Facts =>
  ({ 'buyer.origin': origin, ...(country && { 'buyer.country': country }) }) as Facts;
const ways = (facts: Facts, asOf = TODAY, finding: ApostilleFinding = null) =>
  Object.fromEntries(attorneyWays(facts, { asOf, finding }).map(({ id, open }) => [id, open]));
const sources = (facts: Facts, way: WayId) =>
  attorneyWays(facts, { asOf: TODAY }).flatMap(({ id, reason }) => (id === way ? wayReasons[reason].sources : []));

describe('a foreign buyer', () => {
  it('asserts no country’s place in the Convention: the person looks it up', () => {
    const special = ['CN', 'HK', 'MO', 'TW', 'IN'];
    for (const country of countries.filter((code) => !special.includes(code))) {
      const found = ways(buyer(country));
      expect([found.apostille, found.consul], country).toEqual(['verify', 'verify']);
    }
  });

  it('follows what the status table showed', () => {
    expect(ways(buyer('FR'), TODAY, 'party')).toMatchObject({ apostille: 'yes', consul: 'no' });
    expect(ways(buyer('AE'), TODAY, 'not_party')).toMatchObject({ apostille: 'no', consul: 'yes' });
  });

  it('the Convention is in force for China from 7 November 2023', () => {
    expect(ways(buyer('FR'), '2023-11-06', 'party')).toMatchObject({ apostille: 'no', consul: 'yes' });
    expect(ways(buyer('FR'), '2023-11-07', 'party')).toMatchObject({ apostille: 'yes', consul: 'no' });
  });

  it('India is contested, whatever the table showed', () => {
    for (const finding of [null, 'party', 'not_party'] as const) {
      const found = attorneyWays(buyer('IN'), { asOf: TODAY, finding });
      for (const id of ['apostille', 'consul']) {
        const way = found.find((w) => w.id === id);
        expect(way?.open).toBe('verify');
        expect(way && wayReasons[way.reason].certainty).toBe('contested');
      }
    }
  });

  it('may sign before a Chinese judge or notary without consul, by the text', () => {
    expect(ways(buyer('FR'))).toMatchObject({ judge: 'yes', china_notary: 'yes', self: 'yes' });
    expect(sources(buyer('FR'), 'judge')).toEqual(['CPLI/523']);
    expect(sources(buyer('FR'), 'china_notary')).toEqual(['CPLI/524']);
  });

  it('video: from 3 February 2021, and then only to be asked for', () => {
    expect(ways(buyer('FR'), '2021-02-02').video).toBe('no');
    expect(ways(buyer('FR'), '2021-02-03').video).toBe('verify');
    expect(wayReasons.video_ask.certainty).toBe('unverified');
  });

  it('in Hong Kong, Macao or Taiwan, papers follow procedures of their own', () => {
    for (const country of ['HK', 'MO', 'TW']) {
      expect(ways(buyer(country)), country).toMatchObject({ own_procedure: 'verify', apostille: 'no', consul: 'no' });
      expect(sources(buyer(country), 'own_procedure')).toContain('EvP/16(3)');
    }
    expect(ways(buyer('FR')).own_procedure).toBeUndefined();
  });

  it('in mainland China signs there', () => {
    expect(ways(buyer('CN'))).toMatchObject({ china_notary: 'yes', apostille: 'no', consul: 'no' });
  });

  it('without a country, apostille and consul wait for it', () => {
    const found = attorneyWays({ ...buyer(undefined), 'buyer.country': NOT_SURE }, { asOf: TODAY });
    for (const id of ['apostille', 'consul'] as const) {
      expect(found.find((w) => w.id === id)).toMatchObject({ open: 'unknown', missing: ['buyer.country'] });
    }
  });
});

describe('other buyers', () => {
  it('a Chinese citizen who lives abroad needs the embassy or consulate (CPL 62(3)), also after 7 November 2023', () => {
    const citizen = buyer('FR', 'mainland_living_abroad');
    expect(ways(citizen, TODAY, 'party')).toMatchObject({ consul_citizen: 'yes', apostille: 'no', china_plain: 'yes' });
    expect(sources(citizen, 'consul_citizen')).toEqual(['CPL/62(3)']);
  });

  it('Hong Kong, Macao, Taiwan: by analogy; in another country the texts are silent', () => {
    expect(ways(buyer('HK', 'hk_mo_tw'))).toMatchObject({ own_procedure: 'verify', apostille: 'no', judge: 'yes' });
    expect(wayReasons.judge_own.certainty).toBe('probable');
    expect(ways(buyer('DE', 'hk_mo_tw'), TODAY, 'party')).toMatchObject({ apostille: 'unknown', consul: 'unknown' });
  });

  it('an unknown buyer gets no way asserted but filing alone', () => {
    const found = attorneyWays({ 'buyer.country': 'FR' }, { asOf: TODAY, finding: 'party' });
    expect(found.filter(({ open }) => open !== 'unknown').map(({ id }) => id)).toEqual(['self']);
    for (const way of found.slice(1)) expect(way.missing).toContain('buyer.origin');
  });

  it('a buyer inside mainland China has none', () => {
    expect(attorneyWays(buyer('CN', 'mainland'), { asOf: TODAY })).toEqual([]);
  });
});

it('open ways come first, closed ones last', () => {
  const rank = ['yes', 'verify', 'unknown', 'no'];
  for (const country of [undefined, 'FR', 'IN', 'HK', 'CN']) {
    for (const origin of ['foreign', 'hk_mo_tw', 'mainland_living_abroad']) {
      const order = attorneyWays(buyer(country, origin), { asOf: TODAY }).map(({ open }) => rank.indexOf(open));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  }
});

it('every finding has words, and none is left over', () => {
  expect(Object.keys(abroadWords.wayReasons).sort()).toEqual(Object.keys(wayReasons).sort());
});
