/** The page of all questions shows every question, option and outcome; the other pages say what is true of the program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { partsReading } from '@/lib/reference/asked';
import { preventionPoints } from '@/lib/reference/prevention';
import { factWords } from '@/lib/words/en/facts';
import { flagWords, routeNames } from '@/lib/words/en/routes';
import { rules } from '@/lib/words/en/rules';
import { getWords } from '@/lib/words/words';
import { clockTable } from '@/rules/deadlines/clock-table';
import { factIds, specOf } from '@/rules/facts';
import { practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { routeTable } from '@/rules/routes/rule-table';
import { otherPages, placeOn, textOf } from './render';

let pages: ReadonlyMap<string, string>;
const page = (name: string) => pages.get(name) ?? '';

beforeAll(async () => {
  pages = await otherPages();
}, 240_000);

describe('every question', () => {
  it('is there with its reason, how to find out, and its options', () => {
    for (const id of factIds) {
      const { question, why, find, options = {}, levels = {} } = factWords[id];
      const text = textOf(placeOn(page('questions'), id));
      for (const part of [question, why, find, ...Object.values(options), ...Object.values(levels)]) {
        expect(text, id).toContain(part);
      }
      expect(text.includes('“I am not sure” is not offered here.'), id).toBe(!specOf(id).notSure);
    }
  });

  // decision-routes.md 1.2: "not sure" counts as unknown; decision-internet-court.md 2: cnConsumerLaw is then UNKNOWN, not NO.
  it('says that not sure leaves the choice of law open', () => {
    const { find } = factWords['buyer.lawChoice'];
    expect(find).toContain('Not sure leaves it open.');
    expect(getWords('zh').facts['buyer.lawChoice'].find).not.toContain('按“否”处理');
    expect(textOf(placeOn(page('questions'), 'buyer.lawChoice'))).not.toContain('use a fixed answer');
  });

  it('says which parts of the decision read it', () => {
    expect(partsReading('receipt.place')).toContain('K2');
    expect(partsReading('claim.ground')).toContain('SUBJECT');
    expect(partsReading('claim.amount')).toEqual(expect.arrayContaining(['LEVEL', 'ordinary']));
    expect(partsReading('payment.via')).toContain('payment-reversal');
    expect(partsReading('payment.via')).not.toContain('K2');
    expect(partsReading('seller.onePerson')).toContain('liable');
  });
});

describe('every outcome', () => {
  it('is there: sentences on the court, routes, deadlines, warnings', () => {
    const text = textOf(page('questions'));
    const { plan } = getWords('en').pages;
    const names = Object.values(routeNames).map(({ name }) => name);
    const sentences = [
      ...Object.values(rules),
      ...names,
      ...Object.values(flagWords),
      ...Object.values(plan.court).map((one) => one.replace('{cities}', '…')),
    ];
    for (const sentence of [...sentences, ...Object.values(plan.routeVerdict)]) expect(text).toContain(sentence);
    for (const id of [...Object.keys(rules), ...Object.keys(routeTable), ...Object.keys(clockTable)]) {
      expect(page('questions'), id).toContain(`>${id}</code>`);
    }
  });
});

describe('prevention', () => {
  it('has the twelve points of the checklist, each with its source and mark', () => {
    expect(preventionPoints.length).toBe(12);
    for (const { sources, certainty, from } of preventionPoints) {
      for (const source of sources) expect(source in provisions || source in practiceNotes, source).toBe(true);
      // Settled only where an article carries the point; a point without any source is our own.
      if (certainty === 'settled') expect(sources.some((source) => source in provisions)).toBe(true);
      if (certainty === 'our-estimate') expect([from, sources]).toEqual(['own', []]);
    }
  });

  it('carries the figures of the checklist', () => {
    const text = textOf(page('prevention'));
    expect(text).toMatch(/30 % first and 70 % later\. Better: 30 %, 30 %, and 40 %/);
    expect(text).toContain('80 %');
    expect(text).toContain('three years');
  });
});

describe('words', () => {
  it('leave no brace unfilled on a page', () => {
    for (const [name, html] of pages) expect(textOf(html).match(/\{\w+\}/g), name).toBeNull();
  });
});
