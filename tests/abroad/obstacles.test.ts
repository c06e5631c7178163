/** Obstacles of a suit from abroad. Expected values: internet-courts.md sections 5, 7 and 8; procedure.md 6.2 and T15. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abroadWords } from '@/lib/words/en/abroad';
import { buyerOf } from '@/rules/abroad/buyer';
import { type ObstacleId, obstacleIds } from '@/rules/abroad/obstacle-table';
import { obstacles, suitFromAbroad } from '@/rules/abroad/obstacles';
import { type PointId, type PointRow, pointTable } from '@/rules/abroad/point-table';
import { assess } from '@/rules/assess';
import { type Facts, NOT_SURE } from '@/rules/facts';
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { type Provision, provisionIdOf } from '@/rules/provision';

const TODAY = '2026-11-21';
const found = (facts: Facts, asOf = TODAY) => obstacles(facts, assess(facts, { asOf }));
const one = (id: ObstacleId, facts: Facts, asOf = TODAY) => {
  const obstacle = found(facts, asOf).find((o) => o.id === id);
  if (!obstacle) throw new Error(`no obstacle ${id}`);
  return obstacle;
};
const pointsOf = (id: ObstacleId, facts: Facts) => one(id, facts).points.map((p) => p.id);
const lengths = (id: ObstacleId, facts: Facts) =>
  Object.fromEntries(one(id, facts).periods.map((p) => [p.clock, p.lengths]));

const french: Facts = { 'buyer.origin': 'foreign', 'buyer.country': 'FR', 'buyer.kind': 'consumer' };

/** Every statement with its source and day, as the law notes give them. */
const expected: readonly (readonly [PointId, readonly string[], PointRow['certainty'], string | null])[] = [
  ['identity_person', ['CPLI/521(1)'], 'settled', '2022-04-10'],
  ['identity_stricter', ['note/beijing-no4-court-identity'], 'unverified', null],
  ['identity_firm', ['CPLI/521(2)', 'CPLI/521(3)'], 'settled', '2022-04-10'],
  ['identity_apostille', ['CPLI/521(2)', 'note/apostille-convention'], 'settled', '2023-11-07'],
  ['account_check', ['OLR/7(1)'], 'settled', '2021-08-01'],
  ['account_foreign', ['note/cross-border-filing-2021'], 'probable', '2021-02-03'],
  ['account_platform', ['note/national-platform-2025'], 'probable', '2025-12-01'],
  ['account_hangzhou', ['note/hangzhou-cross-border-platform'], 'probable', '2025-06-03'],
  ['account_practice', [], 'unverified', null],
  ['phone_named', ['OLR/7(1)'], 'settled', '2021-08-01'],
  ['phone_wechat', ['note/filing-report-2021'], 'unverified', '2021-04-04'],
  ['phone_open', [], 'unverified', null],
  ['attorney_contents', ['CPL/62(1)', 'CPL/62(2)'], 'settled', '2024-01-01'],
  ['agent_two', ['CPL/61'], 'settled', '2024-01-01'],
  ['agent_lawyer', ['CPL/274'], 'settled', '2024-01-01'],
  ['agent_fellow', ['CPLI/526'], 'settled', '2022-04-10'],
  ['language_court', ['CPL/273'], 'settled', '2024-01-01'],
  ['language_papers', ['CPLI/525', 'EvP/17'], 'settled', '2022-04-10'],
  ['papers_public', ['EvP/16(1)'], 'settled', '2020-05-01'],
  ['papers_own', ['EvP/16(3)'], 'settled', '2020-05-01'],
  ['service_consent', ['OLR/29', 'CPL/90(1)'], 'settled', '2024-01-01'],
  ['service_counts', ['OLR/31(1)', 'CPL/90(2)'], 'settled', '2024-01-01'],
  ['online_consent', ['OLR/2', 'OLR/4', 'OLR/10'], 'settled', '2021-08-01'],
  ['decision_week', ['CPL/126'], 'settled', '2024-01-01'],
  ['time_no_limit', ['CPL/287'], 'settled', '2024-01-01'],
  ['time_ordinary', ['note/hangzhou-foreign-cases-2022'], 'probable', '2022-04-20'],
  ['small_closed', ['CPL/166(2)', 'CPLI/520'], 'settled', '2024-01-01'],
  ['appeal_abroad', ['CPL/286', 'CPLI/536'], 'settled', '2024-01-01'],
  ['appeal_domicile', ['CPL/171', 'CPLI/536'], 'settled', '2024-01-01'],
  ['fee_tariff', ['FEE/13(1)'], 'settled', '2007-04-01'],
  ['fee_week', ['FEE/20', 'FEE/22'], 'settled', '2007-04-01'],
  ['fee_week_counterclaim', ['FEE/22'], 'settled', '2007-04-01'],
  ['enforcement_online', ['OLR/9', 'OLR/36(2)'], 'settled', '2021-08-01'],
  ['agent_lawyer_own', ['CPL/274', 'CPLI/549'], 'probable', '2024-01-01'],
  ['service_abroad_own', ['CPL/283', 'CPLI/549'], 'probable', '2024-01-01'],
  ['appeal_own', ['CPL/286', 'CPLI/549'], 'probable', '2024-01-01'],
  ['enforcement_years', ['CPL/250', 'CPLI/481'], 'settled', '2024-01-01'],
  ['payout_no_rule', [], 'unverified', null],
  ['payout_accounts', ['note/foreign-exchange-accounts'], 'probable', null],
];

// Doubt 19 is about the sites of the three Internet Courts.
it('the sites of the Internet Courts: not where surely none of them has the case', () => {
  const { internetCourt } = assess(french, { asOf: TODAY });
  const told = (verdict: 'yes' | 'no' | 'unknown', firm: boolean) =>
    obstacles(french, { asOf: TODAY, internetCourt: { ...internetCourt, verdict, firm } })
      .flatMap(({ points }) => points)
      .some(({ id }) => id === 'account_sites');
  expect(told('no', true)).toBe(false);
  for (const firm of [true, false])
    for (const verdict of ['yes', 'unknown'] as const) expect(told(verdict, firm)).toBe(true);
  expect(told('no', false)).toBe(true);
});

describe('every statement has its source and its day', () => {
  it.each(expected)('%s', (id, sources, certainty, since) => {
    expect(pointTable[id]).toEqual({ sources, certainty, since });
  });

  it('the day is that of the newest source it cites, and the source is listed', () => {
    const articles: { readonly [id: string]: Provision } = provisions;
    const notes: { readonly [id: string]: PracticeNote } = practiceNotes;
    // In force for China a fortnight after the notices were published: the day of the notice is not the day of effect.
    const effect: { readonly [id: string]: string } = { 'note/apostille-convention': '2023-11-07' };
    for (const [id, { sources, since }] of Object.entries<PointRow>(pointTable)) {
      const days = sources.map((ref) => {
        const source = articles[provisionIdOf(ref)] ?? notes[ref];
        expect(source, `${id} ${ref}`).toBeDefined();
        return effect[ref] ?? (source && 'from' in source ? source.from : source?.date);
      });
      if (sources.length === 0) expect(since, id).toBeNull();
      else expect(since, id).toBe(days.toSorted().at(-1) ?? null);
    }
  });

  it('what no source carries is never called settled or probable', () => {
    for (const [id, { sources, certainty }] of Object.entries<PointRow>(pointTable)) {
      if (sources.length === 0) expect(['unverified', 'our-estimate'], id).toContain(certainty);
    }
  });

  it('every statement is shown to somebody, and every one has words', () => {
    const origins = ['foreign', 'hk_mo_tw', 'mainland_living_abroad', NOT_SURE] as const;
    const shown = origins.flatMap((origin) =>
      (['consumer', 'business'] as const).flatMap((kind) =>
        found({ 'buyer.origin': origin, 'buyer.kind': kind, 'filing.state': 'sued_by_seller' }).flatMap((o) =>
          o.points.map((p) => p.id),
        ),
      ),
    );
    expect([...new Set(shown)].sort()).toEqual(Object.keys(pointTable).sort());
    expect(Object.keys(abroadWords.points).sort()).toEqual(Object.keys(pointTable).sort());
    expect(Object.keys(abroadWords.obstacles).sort()).toEqual([...obstacleIds].sort());
  });
});

describe('what depends on the buyer', () => {
  it('speaks of a counterclaim only where the seller has sued (FEE 22)', () => {
    expect(pointsOf('fee', french)).not.toContain('fee_week_counterclaim');
    expect(pointsOf('fee', { ...french, 'filing.state': 'sued_by_seller' })).toContain('fee_week_counterclaim');
  });

  it('names the obstacles of the task, in order', () => {
    expect(found(french).map((o) => o.id)).toEqual([
      'identity',
      'account',
      'phone',
      'attorney',
      'agent',
      'language',
      'papers',
      'service',
      'online',
      'decision',
      'time',
      'small_claims',
      'appeal',
      'fee',
      'enforcement',
      'payout',
    ]);
  });

  it('a foreign consumer shows a passport, a business may be a firm or a person', () => {
    expect(pointsOf('identity', french)).toEqual(['identity_person', 'identity_stricter']);
    expect(pointsOf('identity', { ...french, 'buyer.kind': 'business' })).toEqual([
      'identity_person',
      'identity_stricter',
      'identity_firm',
      'identity_apostille',
    ]);
    expect(pointsOf('identity', { ...french, 'buyer.kind': NOT_SURE })).toContain('identity_firm');
    expect(one('identity', { 'buyer.origin': 'foreign' }).missing).toEqual(['buyer.kind']);
  });

  it('Hong Kong, Macao and Taiwan follow their own procedures (EvP 16(3)); a citizen abroad shows Chinese papers', () => {
    expect(pointsOf('identity', { ...french, 'buyer.origin': 'hk_mo_tw' })).toEqual(['identity_own']);
    expect(pointsOf('identity', { ...french, 'buyer.origin': 'mainland_living_abroad' })).toEqual(['identity_citizen']);
  });

  it('CPL 274 and CPLI 526 speak of foreigners only', () => {
    expect(pointsOf('agent', french)).toEqual(['agent_two', 'agent_lawyer', 'agent_fellow', 'agent_consulate']);
    expect(pointsOf('agent', { ...french, 'buyer.origin': 'mainland_living_abroad' })).toEqual(['agent_two']);
  });

  it('the small claims procedure is closed: by the text for foreigners, by analogy for Hong Kong', () => {
    expect(pointsOf('small_claims', french)).toEqual(['small_closed']);
    expect(pointsOf('small_claims', { ...french, 'buyer.origin': 'hk_mo_tw' })).toEqual(['small_closed_own']);
    expect(pointsOf('small_claims', { 'buyer.origin': NOT_SURE })).toEqual(['small_open']);
  });

  it('appeal: 30 days without domicile, 15 and 10 with one (T15); both while it is not known, the shorter first', () => {
    expect(lengths('appeal', french)).toEqual({ appeal_judgment: [{ days: 30 }], appeal_ruling: [{ days: 30 }] });
    const office = { 'buyer.home': '310000', 'buyer.homeKind': 'main_office' } as const;
    const living = { ...french, 'buyer.kind': 'business', 'buyer.country': 'CN', ...office } as const;
    expect(lengths('appeal', living)).toEqual({ appeal_judgment: [{ days: 15 }], appeal_ruling: [{ days: 10 }] });
    const both = { appeal_judgment: [{ days: 15 }, { days: 30 }], appeal_ruling: [{ days: 10 }, { days: 30 }] };
    expect(lengths('appeal', { 'buyer.origin': 'foreign' })).toEqual(both);
    expect(lengths('appeal', { ...french, 'buyer.origin': NOT_SURE })).toEqual(both);
    expect(lengths('appeal', { ...french, 'buyer.origin': 'mainland_living_abroad' })).toEqual(both);
    // Living in China without household registration is no proof of a domicile there (CC 25).
    expect(lengths('appeal', { ...living, 'buyer.homeKind': 'lives_only' })).toEqual(both);
    // Where somebody trades is no proof of a domicile there.
    expect(buyerOf({ ...french, 'buyer.country': 'CN' }).domiciled).toBe('unknown');
  });

  it('appeal and service name the home that decides the domicile, or ask for it while that is open (CPL 22)', () => {
    const atHome = ['buyer.home', 'buyer.homeKind'];
    const office = { 'buyer.country': 'CN', 'buyer.home': '310000', 'buyer.homeKind': 'main_office' } as const;
    for (const id of ['appeal', 'service'] as const) {
      expect(one(id, { ...french, ...office }).because).toEqual(expect.arrayContaining(atHome));
      expect(one(id, { ...french, ...office, 'buyer.homeKind': NOT_SURE }).missing).toEqual(['buyer.homeKind']);
      expect(one(id, { ...french, 'buyer.country': 'CN' }).missing).toEqual(['buyer.home']);
      // The country tells it already.
      expect(one(id, french).missing).toEqual([]);
    }
  });

  it('for Hong Kong, Macao and Taiwan the rules for foreigners hold by reference only (CPLI 549): probable, plan for less', () => {
    const hongKong: Facts = { ...french, 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'HK' };
    expect(pointsOf('appeal', hongKong)).toEqual(['appeal_own']);
    expect(lengths('appeal', hongKong)).toEqual({
      appeal_judgment: [{ days: 15 }, { days: 30 }],
      appeal_ruling: [{ days: 10 }, { days: 30 }],
    });
    expect(pointsOf('agent', hongKong)).toEqual(['agent_two', 'agent_lawyer_own']);
    expect(pointsOf('service', hongKong)).toEqual(['service_consent', 'service_counts', 'service_abroad_own']);
  });

  it('the other clocks: 7 days to docket, 7 to pay, 2 years to enforce (T15)', () => {
    expect(lengths('decision', french)).toEqual({ docketing: [{ days: 7 }] });
    expect(lengths('fee', french)).toEqual({ fee: [{ days: 7 }] });
    expect(lengths('enforcement', french)).toEqual({ enforcement: [{ years: 2 }] });
  });

  it('speaks of Hangzhou only while its Internet Court is not ruled out', () => {
    expect(pointsOf('account', french)).toContain('account_hangzhou');
    const shanghai: Facts = {
      ...french,
      'claim.ground': 'carriage',
      'carriage.mode': 'other',
      'filing.state': 'not_filed',
      'seller.identity': 'confirmed',
      'seller.kind': 'company',
      'seller.mainOffice': '310000',
    };
    expect(assess(shanghai, { asOf: TODAY }).internetCourt.cities['330100'].verdict).toBe('no');
    expect(pointsOf('account', shanghai)).not.toContain('account_hangzhou');
  });
});

describe('the day', () => {
  const later = (id: ObstacleId, point: PointId, asOf: string) =>
    one(id, { ...french, 'buyer.kind': 'business' }, asOf).points.find((p) => p.id === point)?.later;

  it.each([
    ['account', 'account_check', '2021-08-01'],
    ['account', 'account_foreign', '2021-02-03'],
    ['account', 'account_platform', '2025-12-01'],
    ['identity', 'identity_apostille', '2023-11-07'],
    ['enforcement', 'enforcement_online', '2021-08-01'],
  ] as const)('%s: %s starts on %s', (id, point, day) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect([later(id, point, eve), later(id, point, day)]).toEqual([true, false]);
  });
});

describe('when it is shown', () => {
  it('not to a buyer inside mainland China', () => {
    for (const origin of ['mainland', 'foreign_owned_mainland_firm'] as const) {
      const facts = { ...french, 'buyer.origin': origin };
      expect(suitFromAbroad(facts, assess(facts, { asOf: TODAY }))).toBe(false);
      expect(found(facts)).toEqual([]);
    }
  });

  it('while a court is possible, also if it is not known who the buyer is', () => {
    for (const facts of [french, {}, { 'buyer.origin': NOT_SURE }] as const) {
      expect(suitFromAbroad(facts, assess(facts, { asOf: TODAY }))).toBe(true);
    }
  });

  it('not where both courts are ruled out', () => {
    const { routes } = assess(french, { asOf: TODAY });
    const barred = routes.map((r) => (r.id.endsWith('-court') ? { ...r, verdict: 'excluded' as const } : r));
    expect(suitFromAbroad(french, { routes: barred })).toBe(false);
    // CPL 274, 275, CPLI 521: who was sued needs lawyer, power of attorney and papers to answer.
    const sued: Facts = { ...french, 'filing.state': 'sued_by_seller' };
    expect(suitFromAbroad(sued, { routes: barred })).toBe(true);
    expect(suitFromAbroad({ ...sued, 'case.stage': 'enforcement' }, { routes: barred })).toBe(false);
    expect(suitFromAbroad({ ...sued, 'buyer.origin': 'mainland' }, { routes: barred })).toBe(false);
  });
});

it('knowing more never brings an obstacle that was not named before', () => {
  const origin = fc.constantFrom(undefined, NOT_SURE, 'foreign', 'hk_mo_tw', 'mainland_living_abroad');
  const kind = fc.constantFrom('consumer', 'business');
  fc.assert(
    fc.property(origin, kind, (o, k) => {
      const less = { ...(o && { 'buyer.origin': o }) } as Facts;
      const more = { ...less, 'buyer.kind': k } as Facts;
      const points = (facts: Facts) => found(facts).flatMap((x) => x.points.map((p) => p.id));
      const before = points(less);
      expect(points(more).filter((p) => !before.includes(p))).toEqual([]);
    }),
  );
});
