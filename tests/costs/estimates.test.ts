/** The figures that can be changed: value, unit, certainty, day, source; every figure of a cost does something. */
import { describe, expect, it } from 'vitest';
import * as words from '../../lib/words/en/costs';
import { arbitrationCost } from '../../rules/costs/arbitration-cost';
import { entries, typicalDays } from '../../rules/costs/entries';
import { type EstimateId, estimate, estimateIds, estimates, figureOf, isOverride } from '../../rules/costs/estimates';
import { lineIds } from '../../rules/costs/lines';
import { fixedFees } from '../../rules/costs/other-fees';
import { routeCost } from '../../rules/costs/route-cost';
import { worth } from '../../rules/costs/worth';
import { practiceNotes } from '../../rules/law/practice-notes';
import { claim } from './sums';

describe('figures', () => {
  it.each(Object.entries(estimates))('%s has a whole value, a day and a source', (_, { value, asOf, source }) => {
    expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
    expect(asOf).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
    expect(source in practiceNotes || /^(?:decision-routes (?:6|1\.6|R29)|routes 7)$/.test(source), source).toBe(true);
  });

  it('are no law: never settled', () => {
    for (const { certainty } of Object.values(estimates)) {
      expect(['our-estimate', 'unverified', 'probable']).toContain(certainty);
    }
  });

  it('the bands are those of 1.6', () => {
    const bands = estimateIds.filter((id) => id.startsWith('band.')).map((id) => estimates[id].value);
    expect(bands).toEqual([500, 3000, 10_000, 30_000, 150_000, 1_000_000]);
  });

  it('can be changed to a whole number inside the unit, and say so', () => {
    expect(isOverride('worth.win.strong', 100)).toBe(true);
    expect(isOverride('worth.win.strong', 101)).toBe(false);
    expect(isOverride('letter.min', 0)).toBe(true);
    expect(isOverride('letter.min', 1.5)).toBe(false);
    expect(estimate('letter.min', { 'letter.min': 250 })).toBe(250);
    expect(figureOf('letter.min', { 'letter.min': 250 })).toMatchObject({ value: 250, changed: true });
    expect(figureOf('letter.min')).toMatchObject({ value: 300, changed: false });
  });

  // Everything that a figure may move: costs and days of all entries, worth, R29, for small and large claims.
  const everything = (overrides: { readonly [E in EstimateId]?: number }): string => {
    const claims = ['2,000', '14,500', '100,000', '600,000'].map((amount) => claim(amount));
    const institutions = ['shiac', 'cietac', 'hkiac', 'other'];
    const facts = [
      { evidence: 'strong', identity: 'confirmed', status: 'active', assets: 'yes' },
      { evidence: 'medium', identity: 'confirmed', status: 'active', assets: 'no' },
      { evidence: 'weak', identity: 'unknown', status: 'silent', assets: undefined },
      { evidence: undefined, identity: undefined, status: undefined, assets: undefined },
    ] as const;
    return JSON.stringify([
      ...entries.map((e) => ['alibaba', 'aliexpress', 'dhgate', 'ebay', 'jd'].map((p) => typicalDays(e, p, overrides))),
      ...institutions.map((i) => typicalDays('arbitration', i, overrides)),
      ...claims.flatMap((c) =>
        institutions.flatMap((institution) => [
          arbitrationCost(institution, c, overrides),
          ...entries.map((e) => routeCost(e, { claim: c, institution }, overrides)),
          ...facts.map((f) => worth('suit', { claim: c, institution, ...f }, overrides)),
        ]),
      ),
    ]);
  };
  const before = everything({});

  it.each(estimateIds.filter((id) => !id.startsWith('band.')))('changing %s changes the result', (id) => {
    // The share of the limit moves the verdict only where the cost lies between.
    const changed = id === 'arbitration.limit' ? 10_000 : estimates[id].value + 1;
    const shares = id.endsWith('.share') || id.includes('.share.') || id.includes('.to');
    const least = id.endsWith('.least') || id.includes('.least.');
    expect(everything({ [id]: shares || least ? changed + 10 : changed }), id).not.toBe(before);
  });
});

describe('words', () => {
  const tables: { readonly [name: string]: { readonly [id: string]: string } } = { ...words };
  const all = Object.entries(tables).flatMap(([table, of]) =>
    Object.entries(of).map(([id, text]) => [`${table} ${id}`, text] as const),
  );

  it('has a word for every entry, line, figure and fee', () => {
    expect(Object.keys(words.costEntries).sort()).toEqual([...entries].sort());
    expect(Object.keys(words.costLines).sort()).toEqual([...lineIds].sort());
    expect(Object.keys(words.estimateWords).sort()).toEqual([...estimateIds].sort());
    expect(Object.keys(words.fixedFeeWords).sort()).toEqual(Object.keys(fixedFees).sort());
  });

  it.each(all)('%s is short and plain', (_, text) => {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/\b(?:in)?valid\b|\band\/or\b|\b(?:do|does|is|are|can|will)n['’]t\b/i);
    for (const sentence of text.split(/(?<=[.?:]) /)) expect(sentence.split(' ').length, sentence).toBeLessThan(21);
  });

  it('no figure has the words of another', () => {
    for (const [name, of] of Object.entries({ e: words.estimateWords, l: words.costLines, f: words.fixedFeeWords })) {
      expect(new Set(Object.values(of)).size, name).toBe(Object.keys(of).length);
    }
  });
});
