import { describe, expect, it } from 'vitest';
import { clockTable } from '../../rules/deadlines/clock-table';
import { factIds, specOf } from '../../rules/facts';
import { OUTSIDE, placeCodes } from '../../rules/place-codes';
import { startFacts } from '../../rules/platforms/starts';
import { records, seenIn } from './walk';

const all = records.flatMap(([id, platform]) => seenIn(platform, id));
const where = (bad: (typeof all)[number][]) => bad.map(([at]) => at);

describe('platform records', () => {
  it('has a record for every option of the question but "other"', () => {
    const options = (specOf('deal.platform').options ?? []).filter((option) => option !== 'other');
    expect(records.map(([id]) => id).sort()).toEqual([...options].sort());
  });

  it('gives every figure a certainty and dated sources', () => {
    const arrays = [
      'windows',
      'stages',
      'costs',
      'remedies',
      'evidence',
      'notes',
      'forumVsPlatform',
      'operators',
    ] as const;
    for (const [id, platform] of records) {
      for (const key of arrays) for (const row of platform[key]) expect(row.certainty, `${id} ${key}`).toBeTruthy();
    }
    for (const [at, { sources }] of all) {
      expect(sources.length, at).toBeGreaterThan(0);
      for (const { asOf } of sources) expect(asOf, at).toMatch(/^(undated|20\d\d(-\d\d(-\d\d)?)?)$/);
      for (const source of sources) expect(source.at === null || source.at.length > 2, at).toBe(true);
    }
  });

  it('marks what was not seen as unverified or our estimate, and nothing of a platform as settled', () => {
    const memory = all.filter(([, { sources }]) => sources.some((source) => source.at === null));
    expect(where(memory.filter(([, s]) => s.certainty !== 'unverified' && s.certainty !== 'our-estimate'))).toEqual([]);
    expect(where(all.filter(([, s]) => s.certainty === 'settled'))).toEqual([]);
    expect(where(all.filter(([, s]) => s.certainty === 'our-estimate' && s.sources.some(({ at }) => at)))).toEqual([]);
  });

  it('lets no memory say yes or no where a rule would read it', () => {
    for (const [id, { hostsSellers, clauseBuyerSeller, marketplaceEscrow }] of records) {
      if (hostsSellers.certainty === 'unverified') expect(hostsSellers.value, id).toBe('unknown');
      if (clauseBuyerSeller.certainty === 'unverified') expect(clauseBuyerSeller.value, id).toBe('unknown');
      if (marketplaceEscrow.certainty === 'unverified') expect(marketplaceEscrow.held, id).toBe('unknown');
    }
  });

  it('orders two figures of one window: the earliest warns, the latest closes', () => {
    for (const [at, seen] of all) {
      const { lastDay, latestDay } = seen as { lastDay?: number; latestDay?: number };
      if (latestDay !== undefined) expect(latestDay, at).toBeGreaterThan(lastDay as number);
    }
  });

  it('uses places, clocks and facts that exist', () => {
    for (const [id, platform] of records) {
      if (platform.operatorHome) expect(placeCodes, id).toContain(platform.operatorHome.place);
      for (const { place } of platform.operators) expect([...placeCodes, OUTSIDE, null], id).toContain(place);
      for (const { clock, from } of platform.windows) {
        expect(Object.keys(clockTable), id).toContain(clock);
        expect(Object.keys(startFacts), id).toContain(from);
      }
    }
    for (const fact of Object.values(startFacts).flat()) expect(factIds).toContain(fact);
  });

  it('names a mainland operator at the operator’s home', () => {
    for (const [id, { operators, operatorHome }] of records) {
      const mainland = operators.map(({ place }) => place).filter((place) => place !== null && place !== OUTSIDE);
      expect(new Set(mainland), id).toEqual(new Set(operatorHome ? [operatorHome.place] : []));
    }
  });
});
