import { expect, test } from '@playwright/test';
import { addressOf, consumerCase, holdCase } from './cases';
import { violationsOf } from './violations';

const short = ['law/2025', 'prevention', 'about', 'privacy', 'accessibility'] as const;
const tools = [
  ...['tools', 'tools/uscc', 'tools/bic', 'tools/name', 'tools/register', 'tools/evidence', 'tools/fees', 'platforms'],
] as const;
/** Pages with hundreds of entries, all made of the parts of the short ones: their colours are checked there. */
const long = ['law', 'law/cpli', 'law/notes', 'questions'] as const;

for (const [width, colorScheme, names] of [
  [360, 'light', [...short, ...tools, ...long]],
  [1280, 'dark', short],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    for (const name of names) {
      test(`${addressOf(name)} meets WCAG 2.2 AA`, async ({ page }) => {
        test.slow();
        await page.goto(addressOf(name));
        const without = (long as readonly string[]).includes(name) ? ['color-contrast'] : [];
        expect(await violationsOf(page, { without })).toEqual([]);
      });
    }
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('no page of reference scrolls sideways, and each has its own title', async ({ page }) => {
    const titles = new Set<string>();
    for (const name of [...short, ...tools, ...long]) {
      await page.goto(addressOf(name));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(short.length + tools.length + long.length);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the law can be read', async ({ page }) => {
    await page.goto(`${addressOf('law/cpli')}#article-20`);
    await expect(page.getByText('For a sale concluded online, the place of receipt').first()).toBeVisible();
  });
});

test('a citation in the plan leads to its article, and the case is still there on the way back', async ({ page }) => {
  await holdCase(page, consumerCase);
  await page.goto(addressOf('plan'));
  const citation = page.locator('main a[href*="/law/"]:visible').first();
  const href = (await citation.getAttribute('href')) ?? '';
  expect(href).toMatch(/\/law\/[a-z0-9]+\/#[a-z0-9-]+$/);
  await citation.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan');
  await expect(citation).toBeVisible();
});
