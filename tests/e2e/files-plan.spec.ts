/** The plan to keep: calendar file, JSON file, and paper. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { plan } from '../../lib/words/en/pages';
import { planFiles as words } from '../../lib/words/en/plan-files';
import { readCalendar } from '../files/read-calendar';
import { consumerCase, holdCase } from './cases';
import { wholePlan } from './whole';

const filledCase = {
  ...consumerCase,
  'deal.orderedOn': '2026-08-27',
  'receipt.on': '2026-09-20',
  'breach.on': '2026-09-20',
  'seller.assets': ['bank_account'],
} as const;

/** A service that was not given: the only time limit is the general one. */
const service = {
  'claim.ground': 'service',
  'buyer.kind': 'business',
  'dispute.kind': 'non_delivery',
  'contract.governingLaw': 'chinese',
  'clauses.looked': 'none_found',
  'breach.on': '2026-06-01',
} as const;

async function open(page: Page, name: string, facts: Readonly<Record<string, unknown>> = filledCase) {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await holdCase(page, facts);
  await page.goto(`/en/${name}/`);
  await expect(page.getByText(/^(Loading your case|Working this out)/)).toHaveCount(0, { timeout: 30_000 });
  if (name === 'plan') await wholePlan(page);
}

async function saved(page: Page, button: string | RegExp, part: Page | Locator = page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the deadlines are saved as a calendar file, and nothing leaves the page but the code that makes it', async ({
  page,
}) => {
  const asked: string[] = [];
  await open(page, 'plan');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { name, text } = await saved(page, words.calendar);
  expect(name).toBe('recourse-2026-11-21.ics');
  const days = readCalendar(text).map(({ day }) => day);
  expect(days.length).toBeGreaterThan(2);
  expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '2026-11-21')).toBe(true);
  // A card payment of 27 August: 120 days, and ten days of reserve.
  expect(days).toContain('2026-12-25');
  expect(days).toContain('2026-12-15');
  expect(text).toMatch(/127\.0\.0\.1|localhost/);
  expect(text).not.toMatch(/1,?250/);
  await expect(page.getByRole('status').filter({ hasText: 'The calendar file is saved' })).toContainText(
    `${days.length} deadlines`,
  );
  expect(asked.filter((path) => !/\/_next\/static\/.*\.js$/.test(path))).toEqual([]);
});

test('the first deadline is saved alone: three years to bring the claim (CC 188)', async ({ page }) => {
  await open(page, 'plan', service);
  const first = page.locator('section').filter({ has: page.getByRole('heading', { name: plan.firstDeadlineTitle }) });
  const { name, text } = await saved(page, /^Add to calendar .*Time to bring the claim: three years/, first);
  expect(name).toBe('recourse-limitation-general-2026-11-21.ics');
  // The breach was on 1 June 2026, a day that does not count (CC 201).
  expect(readCalendar(text)).toMatchObject([
    {
      title: 'Last day: Time to bring the claim: three years',
      day: '2029-06-01',
      end: '2029-06-02',
      wholeDay: true,
      alarms: ['2029-05-18T09:00', '2029-05-29T09:00', '2029-05-31T09:00'],
    },
  ]);
  await expect(first.getByRole('status')).toHaveText(words.calendarOneSaved);
});

test('without a certain day ahead no calendar is made, and the page says so', async ({ page }) => {
  await open(page, 'plan', { 'buyer.kind': 'business' });
  await page.getByRole('button', { name: words.calendar, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: words.calendarNone })).toBeVisible();
});

test('the plan is saved as JSON; names only if chosen', async ({ page }) => {
  await page.addInitScript((facts) => {
    const held = { format: 1, facts, texts: { buyerName: 'Anna Example' } };
    sessionStorage.setItem('recourse.case', JSON.stringify(held));
  }, filledCase);
  await open(page, 'plan');
  const { name, text } = await saved(page, words.json);
  expect(name).toBe('recourse-plan-2026-11-21.json');
  const file = JSON.parse(text);
  expect(file).toMatchObject({ format: 'recourse-plan', version: 1, made: '2026-11-21', case: { facts: filledCase } });
  expect(file.assessment).toMatchObject({ version: 1, asOf: '2026-11-21' });
  expect(text).not.toContain('Anna');
  expect((await page.request.get(file.$schema)).ok()).toBe(true);
  await page.getByLabel(words.jsonTexts).check();
  expect(JSON.parse((await saved(page, words.json)).text).case.texts).toEqual({ buyerName: 'Anna Example' });
});

for (const name of ['plan', 'check']) {
  test(`the ${name} page has its day, its address and the day of the law, and nothing to press`, async ({ page }) => {
    await open(page, name);
    await page.evaluate(() => history.replaceState(null, '', '#secret'));
    await page.emulateMedia({ media: 'print' });
    const line = page.locator('[data-print-line]');
    await expect(line).toContainText('Printed on 21 November 2026');
    await expect(line).toContainText(/Law as of \d{1,2} [A-Z][a-z]+ 202\d/);
    await expect(line.getByText(/^From /)).toHaveText(new RegExp(`^From http://[^#?]*/en/${name}/$`));
    await expect(line).toBeVisible();
    expect(await page.locator('button:visible, nav:visible, a.min-h-12:visible').count()).toBe(0);
    // The plan says it at its top, and has no foot that could stand alone on a sheet.
    await expect(page.getByText(name === 'plan' ? 'Information, not advice' : 'It is not legal advice')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible({ visible: name !== 'plan' });
  });
}

/** Widths of the printed part of A4 and Letter with the margins of the style sheet, in pixels of 1/96 inch. */
const SHEETS = { A4: 680, Letter: 702 } as const;

for (const [sheet, width] of Object.entries(SHEETS)) {
  test.describe(`on ${sheet}`, () => {
    test.use({ viewport: { width, height: 1000 } });

    test('all details are unfolded, the table of routes is there, nothing is cut at the side', async ({ page }) => {
      await open(page, 'plan');
      await page.emulateMedia({ media: 'print' });
      const folded = () =>
        page.evaluate(() => {
          const parts = [...document.querySelectorAll('main details > :not(summary)')].filter((part) =>
            part.parentElement?.checkVisibility(),
          );
          return { all: parts.length, hidden: parts.filter((part) => !part.checkVisibility()).length };
        });
      await expect.poll(async () => (await folded()).all).toBeGreaterThan(50);
      expect((await folded()).hidden).toBe(0);
      const routes = page.getByRole('table').filter({ has: page.getByRole('rowheader', { name: /Negotiate|Talk/ }) });
      await expect(routes).toBeVisible();
      await expect(routes.getByRole('rowheader')).toHaveCount(10);
      const cut = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        parts: [...document.querySelectorAll('main table, main dl, main li')].filter(
          (part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
        ).length,
      }));
      expect(cut).toEqual({ page: 0, parts: 0 });
    });
  });
}

test('printing opens what is folded and folds it again afterwards', async ({ page }) => {
  await open(page, 'plan');
  const count = () => page.locator('details[open]').count();
  const closed = page.locator('details:not([open])');
  const before = await count();
  await expect.poll(() => closed.count()).toBeGreaterThan(50);
  await page.evaluate(() => {
    for (const heading of [...document.querySelectorAll<HTMLElement>('h2')].slice(0, 3)) heading.dataset.once = 'same';
    window.dispatchEvent(new Event('beforeprint'));
  });
  await expect(page.locator('h2[data-again]')).toHaveCount(2);
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await count()).toBe(before);
  await expect(page.locator('[data-again]')).toHaveCount(0);
});

/** The plan of the case as it goes on paper. */
async function onPaper(page: Page, facts: Readonly<Record<string, unknown>> = filledCase) {
  await open(page, 'plan', facts);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

const everyKind = ['answer', 'papers-note', 'weight', 'weight-law'];
const repeated = [
  // A weak point stands before the list of all points; without one, the first step does.
  ['a weak point', filledCase, [...everyKind, 'point']],
  ['no weak point', { ...filledCase, 'evidence.elements': { contract: 'document' } }, [...everyKind, 'proof-first']],
] as const;

for (const [name, facts, kinds] of repeated)
  test(`what the paper says again stands on it once, and whole: ${name}`, async ({ page }) => {
    await onPaper(page, facts);
    const said = await page.locator('[data-same]').evaluateAll((parts) =>
      parts.map((part) => ({
        key: (part as HTMLElement).dataset.same ?? '',
        text: part.textContent ?? '',
        item: (part.closest('li') ?? part).textContent ?? '',
        seen: part.checkVisibility(),
      })),
    );
    const twice: string[] = [];
    for (const key of new Set(said.map((part) => part.key))) {
      const [first, ...again] = said.filter((part) => part.key === key);
      expect(first?.seen, key).toBe(true);
      for (const part of again) {
        twice.push(key.replace(/\/.*/, ''));
        expect(part.seen, key).toBe(false);
        // Of the law of a kind of proof, a document may cite a part as its own.
        const pieces = key.startsWith('weight-law/') ? (part.text.match(/\d+(?:\(\d+\))+/g) ?? []) : [part.text];
        for (const piece of pieces) expect(first?.item, key).toContain(piece);
      }
    }
    expect([...new Set(twice)].sort()).toEqual([...kinds].sort());
    // A weak point keeps its name and mark in the list of all points.
    await expect(page.getByText(/^Weak: /).and(page.locator(':visible'))).toHaveCount(kinds.includes('point') ? 2 : 0);
  });

test('the paper has no heads or sentences about what can be pressed', async ({ page }) => {
  await onPaper(page);
  const paper = await page.locator('main').innerText();
  expect(paper).not.toMatch(/^Show (\d|all|the|your)/m);
  expect(paper).not.toMatch(/You can change it|Change it if/);
});

test('a single answer that decided stands on paper wherever it is named', async ({ page }) => {
  await onPaper(page);
  const single = await page
    .locator('[data-lead] > [data-run="answers"]:last-child > li:only-child')
    .evaluateAll((items) => items.map((item) => item.querySelector('strong')?.checkVisibility()));
  expect(single.length).toBeGreaterThan(0);
  expect(single).not.toContain(false);
});

test('what belongs together on a sheet is said to', async ({ page }) => {
  await onPaper(page, { ...filledCase, 'seller.registerStatus': 'active' });
  const breaks = await page.locator('main').evaluate((main) => {
    const after = (part: Element) => getComputedStyle(part).breakAfter;
    const inside = (part: Element) => getComputedStyle(part).breakInside;
    const all = (selector: string) => [...main.querySelectorAll(selector)].filter((part) => part.checkVisibility());
    return {
      questions: all('#missing li > p:first-child').map(after),
      points: all('#evidence li > p:first-child:has(+ div)').map(after),
      signs: all('#status p:has(+ ul)').map(after),
      register: all('#status [data-whole]').map(inside),
      sentences: all('#evidence p:not([data-once] *)').map(inside),
      cities: all('#cities table').map(inside),
      actDays: all('[data-whole="short"] > p:has(+ p)').map(after),
      lastRows: all('#routes tbody tr:nth-last-child(2)').map(after),
      lastAnswers: all('#answers dl > div').slice(-4, -1).map(after),
      notSure: all('#missing li > p + p').map(after),
      costs: all('#costs li > p:has(+ div > details)').map(after),
      acts: all('#first-acts li[data-whole]').map(inside),
      answered: all('main [data-lead]:has([data-run="answers"])').map(inside),
      deadlines: all('#deadlines li > [data-whole]:has(> :is(h3, h4))').flatMap((part) => [inside(part), after(part)]),
      introductions: all('section > p:has(+ details)').map(after),
      // Only in blocks the head stays with what follows.
      rows: all('li div:has(> details)').map((part) => getComputedStyle(part).display),
    };
  });
  for (const [what, values] of Object.entries(breaks)) {
    expect(values.length, what).toBeGreaterThan(0);
    expect([...new Set(values)], what).toEqual([what === 'rows' ? 'block' : 'avoid']);
  }
});

test('a card with the words of an article breaks; no word of an article is larger than the others', async ({
  page,
}) => {
  await onPaper(page);
  const long = page.locator('#steps li[data-whole="short"]:has(div[data-once]:not([data-again]))');
  expect(await long.count()).toBeGreaterThan(0);
  for (const card of await long.all()) await expect(card).toHaveCSS('break-inside', 'auto');
  const sizes = await page
    .locator('div[data-once]:not([data-again])')
    .evaluateAll((articles) =>
      articles.map((article) => new Set([...article.children].map((part) => getComputedStyle(part).fontSize)).size),
    );
  expect([...new Set(sizes)]).toEqual([1]);
});

test('question and answer do not touch on paper', async ({ page }) => {
  await onPaper(page);
  // 3 mm are 11.3 pixels.
  for (const row of await page.locator('#answers dl > div').all()) await expect(row).toHaveCSS('column-gap', /^11\.3/);
});

test('the last sheet holds answers, not the marks alone, nor the day of the law', async ({ page }) => {
  await onPaper(page);
  await expect(page.locator('#marks ~ #answers')).toBeVisible();
  await expect(page.locator('#answers > p')).toContainText('State of the law');
  expect(await page.locator('#answers ~ :visible').count()).toBe(0);
});

test('what stands below a table breaks as blocks do, and no cell cuts a day', async ({ page }) => {
  await onPaper(page);
  await expect(page.locator('#routes')).toHaveCSS('column-count', 'auto');
  await expect(page.locator('#routes > table ~ ul').first()).toHaveCSS('column-count', '2');
  for (const cell of await page.locator('#routes td').all()) await expect(cell).toHaveCSS('overflow-wrap', 'normal');
});

test('the head of the other acts is a heading on paper', async ({ page }) => {
  await onPaper(page);
  await expect(page.locator('summary', { hasText: plan.dayZeroMore })).toHaveCSS('font-weight', '600');
});

test('a long answer has the whole width and breaks', async ({ page }) => {
  await onPaper(page, {
    ...filledCase,
    'evidence.elements': { contract: 'document', payment: 'document', standard: 'document', loss: 'document' },
  });
  const long = page.locator('#answers dl > div:has(dd > p:nth-child(4))');
  await expect(long).toHaveCount(1);
  await expect(long).toHaveCSS('display', 'block');
  await expect(long).toHaveCSS('break-inside', 'auto');
});

test('days that the paper says below are left out of the shorter place; warnings stand in both', async ({ page }) => {
  await onPaper(page);
  const paper = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const days = await page.locator('#abroad li [data-brief]').allTextContents();
  expect(days.length).toBeGreaterThan(10);
  for (const text of days) {
    const day = text.match(/\d{1,2} \w+ \d{4}/)?.[0];
    const since = text.startsWith('As known') ? `State known on ${day}` : `In force since ${day}`;
    expect(paper, text).toContain(since);
    expect(paper).not.toContain(text);
  }
  const warnings = page.locator('#parallel li > div > p');
  expect(await warnings.count()).toBeGreaterThan(0);
  for (const warning of await warnings.all()) await expect(warning).toBeVisible();
});

test('the short plan leaves out what is folded, and only that once', async ({ page }) => {
  await open(page, 'plan');
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: words.printShort }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details[open]')).toHaveCount(0);
  await expect(page.locator('details:visible')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('details:visible').count()).toBeGreaterThan(50);
});
