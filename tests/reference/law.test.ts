/** The law pages show every provision and note, from the data of the rules, and every citation of the plan finds its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorOf, lawPageOf, pathToProvision } from '@/lib/reference/address';
import { entryOf } from '@/lib/reference/entry';
import { lawFiles } from '@/lib/reference/files';
import { figureName } from '@/lib/reference/sentences';
import { readTraces } from '@/lib/reference/traces';
import { rulesUsed } from '@/lib/reference/uses';
import * as enCosts from '@/lib/words/en/costs';
import { provisionSays } from '@/lib/words/en/law';
import { getWords } from '@/lib/words/words';
import * as zhCosts from '@/lib/words/zh/costs';
import { estimates } from '@/rules/costs/estimates';
import { fixedFees } from '@/rules/costs/other-fees';
import { clockTable } from '@/rules/deadlines/clock-table';
import { factIds } from '@/rules/facts';
import { ruleTable } from '@/rules/jurisdiction/rule-table';
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import type { Provision, RuleRow } from '@/rules/provision';
import { routeTable } from '@/rules/routes/rule-table';
import { idsOf, lawPages, linksOf, otherPages, placeOn, textOf } from './render';

const articles = Object.entries<Provision>(provisions);
const notes = Object.entries<PracticeNote>(practiceNotes);
let pages: ReadonlyMap<string, string>;
let others: ReadonlyMap<string, string>;
const placeOf = (id: string) => placeOn(pages.get(lawPageOf(id)) ?? '', anchorOf(id));

beforeAll(async () => {
  pages = await lawPages();
  others = await otherPages();
}, 240_000);

describe('address of a provision', () => {
  it('names the law by its key and the article without its pinpoint', () => {
    expect(pathToProvision('en', 'CPLI/20')).toBe('/en/law/cpli/#article-20');
    expect(pathToProvision('en', '2025/1(1)(vi)')).toBe('/en/law/2025/#article-1');
    expect(pathToProvision('en', 'note/bank-recall')).toBe('/en/law/notes/#bank-recall');
  });
});

describe('every provision', () => {
  it('stands on the page of its law with its words, its Chinese, its days and its file', () => {
    for (const [id, provision] of articles) {
      const text = textOf(placeOf(id));
      expect(text, id).toContain(provisionSays[id as keyof typeof provisionSays]);
      expect(text, id).toContain(lawFiles().get(id)?.zh);
      expect(text, id).toContain(provision.from.slice(0, 4));
      expect(text, id).toMatch(/rules\/law\/[a-z0-9-]+\/(article-\d+|standard)\.ts/);
    }
  });

  // procedure.md 1.7: China is a Contracting State since 1 January 1988. The Civil Code is a law of 1 January 2021.
  it('of a convention is in force for China, of a law in force', () => {
    expect(textOf(placeOf('CISG/39'))).toContain('for China since 1 January 1988');
    expect(textOf(placeOf('CC/563'))).toContain('since 1 January 2021');
    expect(textOf(placeOf('CC/563'))).not.toContain('for China since');
  });

  it('says what of it is not coded, in the words of its file', () => {
    const folder = join(import.meta.dirname, '../../rules/law');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(article-\d+|standard)\.ts$/.test(name),
    );
    expect(files.length).toBe(articles.length);
    const all = textOf([...pages.values()].join('')).toLowerCase();
    for (const name of files) {
      const comment = readFileSync(join(folder, name), 'utf8').split('*/')[0] ?? '';
      const left = (comment.split('Not coded: ')[1] ?? '').replace(/\n \* ?/g, ' ').trim();
      expect(left, name).not.toBe('');
      expect(all, name).toContain(left.toLowerCase());
    }
  });

  it('names every rule that cites it, by its id', () => {
    const tables: readonly { readonly [id: string]: RuleRow }[] = [ruleTable, routeTable, clockTable];
    for (const [rule, { sources }] of tables.flatMap((table) => Object.entries(table))) {
      for (const source of sources) {
        const id = source.startsWith('note/') ? source : source.replace(/\(.*$/, '');
        expect(placeOf(id), `${rule} on ${id}`).toContain(`>${rule}</code>`);
      }
    }
  });

  it('names a fee in the words of the language', () => {
    const fee = { kind: 'fee', id: 'publicSummons' } as const;
    const bearer = { kind: 'bearer', id: 'publicSummons' } as const;
    expect([figureName(getWords('en'), fee), figureName(getWords('zh'), fee)]).toEqual([
      enCosts.fixedFeeWords.publicSummons,
      zhCosts.fixedFeeWords.publicSummons,
    ]);
    expect(figureName(getWords('zh'), bearer)).toMatch(/^\p{Script=Han}+/u);
  });

  it('shows the fees and estimates that cite it', () => {
    expect(textOf(placeOf('FEE/13'))).toContain('A claim without a sum of money');
    expect(fixedFees.nonProperty.sources).toEqual(['FEE/13(2)']);
    expect(estimates['recall.days'].source).toBe('note/bank-recall');
    expect(textOf(placeOf('note/bank-recall'))).toContain('Days for a recall');
  });
});

describe('every practice note', () => {
  it('stands on the page of notes with its names, and says how far it was read', () => {
    for (const [id, note] of notes) {
      const text = textOf(placeOf(id));
      expect(text, id).toContain(note.en);
      expect(text, id).toContain(note.zh);
      expect(text, id).toMatch(/Not read in full\.|Text of April 2025 read\./);
    }
  });
});

describe('official texts', () => {
  it('link only where the data have an address, and say so where they have none', () => {
    for (const [page, html] of pages) {
      const outside = linksOf(html).filter((href) => /^[a-z]+:/.test(href));
      const known = articles.map(([, p]) => p.instrument).find((one) => lawPageOf(one.key) === page)?.link ?? null;
      expect(outside, page).toEqual(known === null ? [] : [known]);
      if (known === null) expect(textOf(html), page).toContain('We found no official address for this text.');
    }
  });

  it('no other page of reference links to another site than those', () => {
    const known = new Set(articles.map(([, p]) => p.instrument.link));
    for (const [page, html] of others) {
      for (const href of linksOf(html)) if (/^[a-z]+:/.test(href)) expect(known.has(href), page).toBe(true);
    }
  });
});

describe('places', () => {
  it('are unique on every page', () => {
    for (const [page, html] of [...pages, ...others]) {
      const ids = idsOf(html);
      expect(ids.length, page).toBe(new Set(ids).size);
    }
  });

  it('exist for every source that a rule, a clock, a fee or an estimate can cite in the plan', () => {
    const cited = [
      ...rulesUsed.flatMap((rule) => rule.cited),
      ...Object.values<RuleRow>(fixedFees).flatMap((row) => row.sources),
      ...Object.values<{ source: string }>(estimates).flatMap(({ source }) =>
        source.startsWith('note/') ? source : [],
      ),
    ];
    expect(cited.length).toBeGreaterThan(500);
    for (const source of new Set(cited)) {
      const [address, place] = pathToProvision('en', source).split('#');
      const html = pages.get(address?.split('/').at(-2) ?? '');
      expect(html && idsOf(html).includes(place ?? ''), source).toBe(true);
    }
  });

  it('exist for every link from one page of reference to another', () => {
    const all = new Map([...others, ...[...pages].map(([page, html]) => [`law/${page}`, html] as const)]);
    for (const [page, html] of all) {
      for (const href of new Set(linksOf(html))) {
        const [address = '', place] = href.split('#');
        const target = address === '' ? html : all.get(address.replace(/^\/en\//, '').replace(/\/$/, ''));
        if (place === undefined || /^[a-z]+:/.test(href)) continue;
        expect(target !== undefined && idsOf(target).includes(place), `${page}: ${href}`).toBe(true);
      }
    }
  });
});

describe('questions that feed a provision', () => {
  it('are found by running the rules: the place of receipt feeds Article 20, the day of acceptance Article 4', () => {
    expect(entryOf('CPLI/20').facts).toEqual(expect.arrayContaining(['receipt.place', 'deal.concluded']));
    expect(entryOf('2025/4').facts).toEqual(expect.arrayContaining(['filing.state', 'filing.acceptedOn']));
    expect(entryOf('CC/621').facts).toEqual(expect.arrayContaining(['receipt.on', 'defect.discoveredOn']));
    expect(entryOf('note/paypal-terms').facts).toEqual(expect.arrayContaining(['paypal.opened', 'payment.on']));
  });

  it('do not name what has nothing to do with it', () => {
    expect(entryOf('note/paypal-terms').facts).not.toContain('seller.mainOffice');
    expect(entryOf('FEE/13').facts).not.toContain('receipt.place');
  });

  it('are known for nearly every rule; the rest is named as not reached', () => {
    const { rules } = readTraces();
    const missing = rulesUsed.filter(({ id }) => !rules.has(id));
    expect(missing.length).toBeLessThan(45);
    for (const { id, cited } of missing) {
      const at = cited[0];
      if (at) expect(textOf(placeOf(at.replace(/\(.*$/, ''))), id).toContain('In our runs no set of answers led to');
    }
  });

  it('are questions that exist', () => {
    for (const { facts } of readTraces().rules.values()) {
      for (const id of facts) expect(factIds).toContain(id);
    }
  });
});
