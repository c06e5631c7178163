/** The plan of a filled case: first deadline, first acts, routes, deadlines, and costs that can be changed. */
import { expect, type Page, test } from '@playwright/test';
import { abroadWords } from '../../lib/words/en/abroad';
import { plan as words } from '../../lib/words/en/pages';
import { consumerCase, heldFacts, holdCase } from './cases';
import { violationsOf } from './violations';
import { unfold, wholePlan } from './whole';

const filledCase = {
  ...consumerCase,
  'deal.orderedOn': '2026-08-27',
  'receipt.on': '2026-09-20',
  'breach.on': '2026-09-20',
  'seller.assets': ['bank_account'],
} as const;

async function openPlan(page: Page, facts: Readonly<Record<string, unknown>> = filledCase) {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await holdCase(page, facts);
  await page.goto('/en/plan/');
  await wholePlan(page);
}

const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

const card = (page: Page, name: RegExp) =>
  section(page, words.costsTitle)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name }) });

test.describe('while the plan is still being drawn', () => {
  test.beforeEach(async ({ page }) => {
    // The browser has time until the rest comes, and none to draw it. (A fixed clock would bring its own idle times.)
    await page.addInitScript(() => {
      window.requestIdleCallback = (work) =>
        document.getElementById('why') ? 0 : window.setTimeout(work, 0, { didTimeout: false, timeRemaining: () => 1 });
    });
    await holdCase(page, filledCase);
    await page.goto('/en/plan/');
    await expect(page.getByRole('heading', { level: 2, name: words.stepsTitle })).toBeVisible();
    await expect(page.locator('#why')).toBeAttached();
    await expect(page.locator('#deadlines')).toHaveCount(0);
  });

  test('a link into the rest leads there', async ({ page }) => {
    await page.getByRole('link', { name: words.toDeadlines }).click();
    await expect(page.locator('#deadlines')).toBeInViewport();
  });

  test('an address that names a part leads there', async ({ page }) => {
    await page.goto('/en/offline/');
    await page.goto('/en/plan/#deadlines');
    await expect(page.locator('#deadlines')).toBeInViewport();
  });

  test('the whole plan goes on paper', async ({ page }) => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#answers')).toBeAttached();
    await expect(page.locator('main details > div:empty')).toHaveCount(0);
    expect(await page.locator('main details').count()).toBeGreaterThan(50);
  });
});

test.describe('while the rest of the plan is on its way', () => {
  for (const target of ['#deadlines', '#first-acts']) {
    test(`answer and steps stand, and a link to ${target} leads there when it comes`, async ({ page }) => {
      let letThrough = () => {};
      const waits = new Promise<void>((done) => {
        letThrough = done;
      });
      await page.route('**/plan/words/*', async (route) => {
        await waits;
        await route.continue();
      });
      await holdCase(page, filledCase);
      await page.goto('/en/plan/');
      await expect(page.getByText(words.restLoading).last()).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: words.restLoading })).toHaveCount(1);
      await expect(page.locator('#steps li').first()).toBeVisible();
      await page.locator(`main a[href="${target}"]`).first().click();
      await expect(page.locator(target)).toHaveCount(0);
      letThrough();
      await expect(page.locator(target)).toBeInViewport();
      await expect(page.getByText(words.restLoading)).toHaveCount(0);
    });
  }

  test('where the network fails the page says so, and loads again', async ({ page }) => {
    await page.route('**/plan/words/*', (route) => route.abort());
    await holdCase(page, filledCase);
    await page.goto('/en/plan/');
    await expect(page.getByText(words.restFailed).last()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.restMissing)).toBeVisible();
    await page.emulateMedia({ media: null });
    await expect(page.locator('#steps li').first()).toBeVisible();
    await page.unroute('**/plan/words/*');
    await page.getByRole('button', { name: words.restAgain }).click();
    await wholePlan(page);
  });
});

test('whoever comes back to the plan finds the place where they were', async ({ page }) => {
  await openPlan(page);
  const change = page.locator('#missing').getByRole('link').first();
  await change.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(1500);
  await change.click();
  await expect(page).not.toHaveURL(/plan/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top - 400);
});

test.describe('at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the plan tells the first deadline with its day written out', async ({ page }) => {
    await openPlan(page);
    const first = section(page, words.firstDeadlineTitle);
    await expect(first).toContainText(/\d{1,2} [A-Z][a-z]+ 202\d, (today|in \d+ days?)/);
    await first.getByRole('link', { name: words.toDeadlines }).click();
    await expect(page.locator('#deadlines')).toBeInViewport();
  });

  test('the acts of the first day stand before the reasons', async ({ page }) => {
    await openPlan(page);
    const acts = section(page, words.dayZeroTitle);
    await expect(acts.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expect(acts).toContainText(words.routeVerdict.recommended);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.indexOf(words.stepsTitle)).toBeLessThan(headings.indexOf(words.whyTitle));
    expect(headings.indexOf(words.dayZeroTitle)).toBeLessThan(headings.indexOf(words.routesTitle));
  });

  test('the table shows every route, and each has its card', async ({ page }) => {
    await openPlan(page);
    const routes = section(page, words.routesTitle);
    await expect(routes.getByRole('table').getByRole('rowheader')).toHaveCount(10);
    await expect(routes.getByRole('heading', { level: 3 })).toHaveCount(10);
    await expect(routes.getByRole('row', { name: /ordinary Chinese court/ })).toContainText(/\d – [\d,]+ – [\d,]+/);
    const letter = routes.locator('#route-negotiation').getByText('Letter from a Chinese lawyer');
    await expect(letter).toHaveCount(0);
    // The first sign of a reader: from then on what is folded can be found by the browser's search.
    await page.keyboard.press('Control');
    await expect(letter).toBeAttached();
    await expect(letter).toBeHidden();
  });

  test('the deadlines are in the order of their days', async ({ page }) => {
    await openPlan(page);
    const list = section(page, words.deadlinesTitle).getByRole('list').first();
    const days = (await list.getByText(/^Last day: .*, (today|in )/).allTextContents()).map((text) =>
      Date.parse(`${/\d{1,2} [A-Z][a-z]+ \d{4}/.exec(text)?.[0]} UTC`),
    );
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test('the costs of the table and of the section agree', async ({ page }) => {
    await openPlan(page);
    const row = section(page, words.routesTitle).getByRole('row', { name: /ordinary Chinese court/ });
    const [min, typical, max] = /([\d,]+) – ([\d,]+) – ([\d,]+)/.exec(await row.innerText())?.slice(1) ?? [];
    await expect(card(page, /Sue in China/)).toContainText(
      `At least USD ${min}, typically USD ${typical}, at most USD ${max}`,
    );
  });

  test('another rate and another figure are worked out at once, and nothing leaves or is kept', async ({ page }) => {
    await openPlan(page);
    const held = await heldFacts(page);
    const requests: string[] = [];
    const costs = section(page, words.costsTitle);
    await expect(costs).toContainText('EUR 1,250.50 at about 8.2 = RMB 10,254.10, approximate.');
    await expect(costs).toContainText('Full court fee: RMB 56.35');
    page.on('request', (request) => requests.push(request.url()));
    await costs.getByLabel('RMB for one EUR').fill('16');
    await expect(costs).toContainText('EUR 1,250.50 at about 16 = RMB 20,008.00, approximate.');
    await expect(costs).toContainText('Full court fee: RMB 300.20');
    const suit = card(page, /Sue in China/);
    await suit.getByText(words.costChange).click();
    const before = await suit.getByText(/^At least USD/).innerText();
    await suit.getByLabel(/Least fee of a lawyer for a suit, typical/).fill('5000');
    await expect(suit.getByText(/^At least USD/)).not.toHaveText(before);
    await costs.getByLabel('RMB for one EUR').fill('none');
    await expect(costs).toContainText(words.costRateWrong);
    await costs.getByRole('button', { name: words.costReset }).click();
    await expect(costs).toContainText('Full court fee: RMB 56.35');
    await expect(suit.getByText(/^At least USD/)).toHaveCount(1);
    expect(requests).toEqual([]);
    expect(await heldFacts(page)).toEqual(held);
    expect(page.url()).toMatch(/\/en\/plan\/$/);
  });
});

const sections = [
  words.firstDeadlineTitle,
  words.dayZeroTitle,
  words.routesTitle,
  words.deadlinesTitle,
  words.costsTitle,
  words.liableTitle,
  words.evidenceTitle,
  words.statusTitle,
  abroadWords.title,
];

// Only the table of routes looks different on a wide screen.
for (const [width, titles] of [
  [360, sections],
  [1280, [words.routesTitle]],
] as const) {
  test.describe(`unfolded at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    test(`${titles.length > 1 ? 'every section' : titles[0]} meets WCAG 2.2 AA`, async ({ page }) => {
      test.slow();
      await openPlan(page);
      const parts: string[] = [];
      for (const title of titles) {
        const part = section(page, title);
        // Two of every kind: with all details open the check would take minutes.
        const id = await part.evaluate(
          (element, own) => {
            element.id ||= own;
            for (const list of element.querySelectorAll('ol, ul'))
              for (const details of [...list.querySelectorAll(':scope > li > details')].slice(0, 2))
                (details as HTMLDetailsElement).open = true;
            return element.id;
          },
          `checked-${titles.indexOf(title)}`,
        );
        if (title === words.costsTitle) await part.getByLabel('RMB for one EUR').fill('none');
        parts.push(`#${id}`);
      }
      await expect(page.locator('details[open] > div:empty')).toHaveCount(0);
      expect(await violationsOf(page, { parts })).toEqual([]);
    });
  });
}

test.describe('at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  test('nothing scrolls sideways with everything open', async ({ page }) => {
    await openPlan(page);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('the routes are cards that hold their figures', async ({ page }) => {
    await openPlan(page);
    const routes = section(page, words.routesTitle);
    await expect(routes.getByRole('table')).toHaveCount(0);
    const court = routes.locator('#route-ordinary-court');
    await expect(court).toContainText(words.routeCost);
    await expect(court.getByText(words.routeDays)).toBeVisible();
  });

  test('a short Chinese name stays on one line', async ({ page }) => {
    await openPlan(page);
    await unfold(page);
    const names = await page
      .locator('main [lang="zh-Hans"]:visible')
      .evaluateAll((all) => all.map((name) => ({ text: name.textContent ?? '', lines: name.getClientRects().length })));
    const short = names.filter(({ text }) => text.length <= 8);
    expect(short.length).toBeGreaterThan(10);
    expect(short.filter(({ lines }) => lines > 1)).toEqual([]);
    // A long title may break.
    expect(names.some(({ text, lines }) => text.length > 20 && lines > 1)).toBe(true);
  });
});
