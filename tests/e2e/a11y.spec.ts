import { expect, type Page, test } from '@playwright/test';
import { addressOf, consumerCase, holdCase, pages } from './cases';
import { violationsOf } from './violations';
import { unfold, wholePlan } from './whole';

/** The page is awake, and what loads after the first paint is there. */
async function visit(page: Page, name: string) {
  await page.goto(addressOf(name));
  await expect(page.locator('body > fieldset:disabled')).toHaveCount(0);
  await expect(page.getByText(/^(Loading your case|Working this out)/)).toHaveCount(0);
}

for (const [kind, facts] of [
  ['an empty case', {}],
  ['a filled case', consumerCase],
] as const) {
  for (const { width, colorScheme } of [
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const) {
    // The second look is for the filled case, which shows every part of a page.
    if (kind === 'an empty case' && colorScheme === 'dark') continue;
    test.describe(`${kind} at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });
      for (const name of pages) {
        test(`${addressOf(name)} meets WCAG 2.2 AA`, async ({ page }) => {
          // The plan is the longest page by far.
          if (name === 'plan') test.setTimeout(120_000);
          await holdCase(page, facts);
          await visit(page, name);
          if (name === 'plan' && kind === 'a filled case') await wholePlan(page);
          expect(await violationsOf(page)).toEqual([]);
        });
      }
    });
  }
}

test('a page with its errors and its details open meets WCAG 2.2 AA', async ({ page }) => {
  await holdCase(page, consumerCase);
  await visit(page, 'strategy');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ has: page.getByRole('heading') })).toBeVisible();
  await unfold(page);
  expect(await violationsOf(page)).toEqual([]);
});

test('the list of cities meets WCAG 2.2 AA', async ({ page }) => {
  await holdCase(page, { ...consumerCase, 'seller.mainOffice': '440300' });
  await visit(page, 'counterparty');
  const cities = 'fieldset[id="seller.mainOffice"]';
  await expect(page.locator(cities).locator('select')).toHaveValue('440300');
  expect(await violationsOf(page, { parts: [cities] })).toEqual([]);
});

test('the page for a wrong address meets WCAG 2.2 AA', async ({ page }) => {
  await page.goto('/no/such/page/');
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('no page scrolls sideways; each has its own title, and none tells an answer', async ({ page }) => {
    test.slow();
    await holdCase(page, consumerCase);
    const titles = new Set<string>();
    for (const name of pages) {
      await visit(page, name);
      if (name === 'plan') await wholePlan(page);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(pages.length);
    expect([...titles].join(' ')).not.toMatch(/France|AliExpress|Hangzhou|1,?250/i);
  });

  test('the list of all cities fits the page', async ({ page }) => {
    await holdCase(page, { ...consumerCase, 'seller.mainOffice': '440300' });
    await visit(page, 'counterparty');
    await expect(page.locator('fieldset[id="seller.mainOffice"]').locator('select')).toHaveValue('440300');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('the skip link leads to the main part', async ({ page }) => {
  await visit(page, 'counterparty');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
