/** The stories of the source documents: the value, the facts that decide it, the rule and the article behind it. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/assess';
import type { City, Verdict } from '../../rules/assessment';
import type { FactId, Facts } from '../../rules/facts';
import { byEmail, platformOrder, standingFacts } from './standing-facts';

const asOf = '2026-11-21';
const SHENZHEN = '440300';
const cities: readonly City[] = ['110000', '330100', '440100'];

interface Story {
  readonly story: string;
  readonly facts: Facts;
  readonly city: City | 'overall';
  /** As `Verdict` prints them: yes and no are firm or lean, unknown is neither. */
  readonly value: 'yes firm' | 'yes lean' | 'no firm' | 'no lean' | 'unknown';
  readonly because?: readonly FactId[];
  readonly missing?: readonly FactId[];
  readonly rules?: readonly string[];
  readonly sources?: readonly string[];
}

const shenzhenSeller: Facts = { ...standingFacts, ...platformOrder, 'seller.mainOffice': SHENZHEN };
const consumerAbroad: Facts = { ...shenzhenSeller, 'buyer.kind': 'consumer', 'receipt.place': 'outside' };

/** The buyer sues the platform, seated in Hangzhou, beside a seller seated in Shenzhen. */
const withAlibaba: Facts = {
  ...consumerAbroad,
  'deal.platform': 'alibaba',
  'platform.sued': 'yes',
  'platform.operatorHome': '330100',
  'platform.contractingEntity': 'operator',
};
const identityRefused: Facts = { ...withAlibaba, 'platform.grounds': ['identity_refused'] };

const newYork: Facts = {
  'claim.ground': 'carriage',
  'buyer.kind': 'consumer',
  'buyer.origin': 'foreign',
  'buyer.country': 'US',
};

const stories: readonly Story[] = [
  {
    story: 'a forwarder doubles the price for a buyer in New York: carriage is done physically',
    facts: { ...newYork, 'filing.state': 'not_filed' },
    city: 'overall',
    value: 'no firm',
    because: ['claim.ground'],
    rules: ['S7b'],
    sources: ['2025/1(1)(vii)'],
  },
  {
    story: 'the same before the Guangzhou court in 2019, under the older list',
    facts: { ...newYork, 'filing.state': 'accepted', 'filing.acceptedOn': '2019-04-06' },
    city: '440100',
    value: 'no firm',
    because: ['claim.ground'],
    rules: ['S7b'],
    sources: ['2018/2(2)'],
  },
  {
    story: 'the same forwarder seated in Guangzhou, everything else known and in order',
    facts: { ...standingFacts, ...newYork, 'seller.mainOffice': '440100', 'deal.concluded': 'remote' },
    city: '440100',
    value: 'no firm',
    because: ['claim.ground'],
    rules: ['S7b'],
    sources: ['2025/1(1)(vii)'],
  },
  {
    story: 'a sale by e-mail without a platform, from a seller in Hangzhou',
    facts: { ...standingFacts, ...byEmail, 'buyer.kind': 'business', 'seller.mainOffice': '330100' },
    city: '330100',
    value: 'no firm',
    because: ['deal.concluded', 'deal.metOnPlatform'],
    rules: ['S4'],
    sources: ['2025/1(1)(vi)'],
  },
  {
    story: 'a sale by e-mail, not known whether they met on a platform: nothing is guessed for an unknown buyer',
    facts: {
      ...standingFacts,
      'deal.concluded': 'remote',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
      'seller.mainOffice': '330100',
      'receipt.place': 'outside',
    },
    city: '330100',
    value: 'unknown',
    missing: ['deal.metOnPlatform'],
  },
  {
    story: 'seller and place of receipt outside the three cities',
    facts: { ...shenzhenSeller, 'buyer.kind': 'consumer', 'receipt.place': 'elsewhere' },
    city: 'overall',
    value: 'no firm',
    because: ['seller.mainOffice', 'receipt.place'],
    rules: ['T1a', 'T5'],
    sources: ['CPL/22(2)', 'CPLI/20'],
  },
  {
    story: 'goods received abroad: the place of receipt links with no city',
    facts: consumerAbroad,
    city: 'overall',
    value: 'no firm',
    because: ['seller.mainOffice', 'receipt.place'],
    rules: ['T1a', 'T5'],
    sources: ['CPLI/20'],
  },
  {
    story: 'goods received abroad, but the seller has its main office in Guangzhou',
    facts: { ...consumerAbroad, 'seller.mainOffice': '440100' },
    city: '440100',
    value: 'yes lean',
    because: ['seller.mainOffice', 'deal.concluded'],
    rules: ['S1', 'T1a', 'F1'],
    sources: ['2025/1(1)(vi)', '2025/1(2)', 'CPL/22(2)'],
  },
  {
    story: 'the same goods taken over by the buyer in Hangzhou: the place of receipt counts',
    facts: { ...consumerAbroad, 'receipt.place': '330100' },
    city: '330100',
    value: 'yes firm',
    because: ['receipt.place', 'receipt.by'],
    rules: ['S1', 'T4'],
    sources: ['CPLI/20'],
  },
  {
    story: 'a consumer adds the platform, which refused the seller’s name, and chooses Chinese law',
    facts: { ...identityRefused, 'buyer.lawChoice': 'yes' },
    city: '330100',
    value: 'yes lean',
    because: ['platform.operatorHome', 'platform.grounds', 'buyer.kind'],
    rules: ['S1', 'T14c'],
    sources: ['CRPL/44(1)', '2025/1(1)(vi)'],
  },
  {
    story: 'the same, but which law governs is not known',
    facts: identityRefused,
    city: '330100',
    value: 'unknown',
    missing: ['buyer.lawChoice'],
  },
  {
    story: 'the same, but the platform was not yet asked for the seller’s name',
    facts: { ...withAlibaba, 'buyer.lawChoice': 'yes', 'platform.grounds': ['identity_not_yet_asked'] },
    city: '330100',
    value: 'unknown',
    rules: ['T14c'],
  },
  {
    story: 'a consumer adds the platform for its address alone, without a ground against it',
    facts: { ...withAlibaba, 'buyer.lawChoice': 'yes', 'platform.grounds': ['none'] },
    city: '330100',
    value: 'no firm',
    because: ['seller.mainOffice', 'receipt.place', 'platform.grounds'],
    rules: ['T1a', 'T5', 'T14'],
    sources: ['CPL/22(3)', 'CPL/55'],
  },
  {
    story: 'the consumer’s contract is with an offshore company of the platform',
    facts: { ...identityRefused, 'buyer.lawChoice': 'yes', 'platform.contractingEntity': 'offshore' },
    city: '330100',
    value: 'unknown',
  },
  {
    story: 'a business adds the platform, which refused the seller’s name: the ground is for consumers only',
    facts: { ...identityRefused, 'buyer.kind': 'business' },
    city: 'overall',
    value: 'no firm',
    because: ['buyer.kind', 'seller.mainOffice', 'receipt.place'],
    rules: ['T1a', 'T5', 'T14c'],
    sources: ['CRPL/44(1)'],
  },
  {
    story: 'the platform sold the goods itself: it is the seller, for a business too',
    facts: { ...withAlibaba, 'buyer.kind': 'business', 'platform.grounds': ['self_operated'] },
    city: '330100',
    value: 'yes lean',
    because: ['platform.grounds', 'platform.operatorHome'],
    rules: ['T14a'],
    sources: ['ECL/37(2)'],
  },
];

const printed = (v: Verdict) => (v.verdict === 'unknown' ? 'unknown' : `${v.verdict} ${v.firm ? 'firm' : 'lean'}`);

function valueFor({ city }: Story, facts: Facts): Verdict {
  const { internetCourt } = assess(facts, { asOf });
  return city === 'overall' ? internetCourt : internetCourt.cities[city];
}

describe.each(stories)('$story', (s) => {
  const value = valueFor(s, s.facts);

  test('value, deciding facts, rule and source', () => {
    expect(printed(value)).toBe(s.value);
    expect(value.because).toEqual(expect.arrayContaining([...(s.because ?? [])]));
    expect(value.missing).toEqual(expect.arrayContaining([...(s.missing ?? [])]));
    expect(value.rules).toEqual(expect.arrayContaining([...(s.rules ?? [])]));
    expect(value.sources).toEqual(expect.arrayContaining([...(s.sources ?? [])]));
  });

  test.skipIf(s.value === 'unknown')('the deciding facts alone give the same value', () => {
    const alone = Object.fromEntries(Object.entries(s.facts).filter(([id]) => value.because.includes(id as FactId)));
    expect(printed(valueFor(s, alone))).toBe(s.value);
  });
});

describe('which ordinary court then', () => {
  test('seller and receipt outside the three cities: a court of the seller’s place', () => {
    const out = assess(consumerAbroad, { asOf });
    expect(out.outcomes[0]?.id).toBe('O3');
    expect(out.ordinaryCourt).toMatchObject({ kind: 'ordinary', places: [SHENZHEN], level: 'basic' });
  });

  test('a sale by e-mail from a seller in Hangzhou: an ordinary court of Hangzhou', () => {
    const facts: Facts = { ...standingFacts, ...byEmail, 'seller.mainOffice': '330100', 'receipt.place': 'outside' };
    const out = assess(facts, { asOf });
    expect(out.outcomes[0]?.id).toBe('O3');
    expect(out.ordinaryCourt).toMatchObject({ kind: 'ordinary', places: ['330100'] });
  });

  test('carriage: by sea a maritime court, otherwise a court of departure, destination or domicile', () => {
    const forwarder: Facts = { ...standingFacts, ...newYork, 'seller.mainOffice': '440100', 'carriage.from': '441900' };
    const sea = assess({ ...forwarder, 'carriage.mode': 'sea' }, { asOf }).ordinaryCourt;
    expect(sea.kind).toBe('maritime');
    const air = assess({ ...forwarder, 'carriage.mode': 'other', 'carriage.to': 'outside' }, { asOf }).ordinaryCourt;
    expect(air.kind).toBe('ordinary');
    expect([...air.places].sort()).toEqual(['440100', '441900']);
    expect(air.sources).toContain('CPL/28');
  });

  test('a case accepted before 2025-11-01 stays where it is; the values are background', () => {
    const out = assess(
      { ...consumerAbroad, 'filing.state': 'accepted', 'filing.acceptedOn': '2024-06-03', 'filing.court': 'other' },
      { asOf },
    );
    expect(out.outcomes[0]?.id).toBe('O16');
    expect(out.internetCourt.background).toBe(true);
    expect(cities.map((c) => out.internetCourt.cities[c].verdict)).toEqual(['no', 'no', 'no']);
  });
});
