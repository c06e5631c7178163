import { expect, test } from '@playwright/test';
import { common, plan } from '../../lib/words/zh/pages';
import { routeNames } from '../../lib/words/zh/routes';
import { stories } from '../rules/story-answers';
import { consumerCase, heldFacts, holdCase } from './cases';
import { violationsOf } from './violations';
import { complaintsOf } from './visit';
import { wholePlan } from './whole';

test('the language is changed on any page, and the case stays', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await holdCase(page, consumerCase);
  await page.goto('/en/counterparty/');
  await expect(page.locator('link[rel="alternate"][hreflang="zh-Hans"]')).toHaveAttribute(
    'href',
    /^http:\/\/127\.0\.0\.1:\d+\/zh\/counterparty\/$/,
  );

  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh\/counterparty\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(await heldFacts(page)).toEqual(consumerCase);
  await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();

  await page.goto('/zh/plan/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plan.title);
  await expect(page.getByRole('heading', { name: plan.routesTitle })).toBeVisible();
  await expect(page.getByText(routeNames['payment-reversal'].name).first()).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan');
  expect(await heldFacts(page)).toEqual(consumerCase);
  expect(complaints).toEqual([]);
});

test('a mark may have the last line alone; other last lines hold more than one sign', async ({ page }) => {
  await holdCase(page, consumerCase);
  await page.goto('/zh/plan/');
  await wholePlan(page);
  const wraps = await page.locator('main p').evaluateAll((all) =>
    all.map((part) => ({
      marked: part.lastElementChild?.classList.contains('rounded-full') ?? false,
      wrap: getComputedStyle(part).getPropertyValue('text-wrap-style'),
    })),
  );
  const of = (marked: boolean) => [...new Set(wraps.filter((one) => one.marked === marked).map(({ wrap }) => wrap))];
  expect(of(true)).toEqual(['auto']);
  expect(of(false)).toEqual(['pretty']);
});

test('an answer given in Chinese goes on to the next page and into the list of answers', async ({ page }) => {
  await holdCase(page, { 'claim.ground': 'sale' });
  await page.goto('/zh/status/');
  await page.getByRole('button', { name: common.continue }).click();
  await page.goto('/zh/check/');
  await expect(page.locator('main')).toContainText('买卖');
  await expect(page.locator('main')).not.toContainText(/[a-z]{4,} [a-z]{3,} [a-z]{3,}/);
});

for (const name of ['', 'counterparty/', 'tools/uscc/', 'about/']) {
  test(`/zh/${name} meets WCAG 2.2 AA and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/zh/${name}`);
    await expect(page.locator('body > fieldset:disabled')).toHaveCount(0);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 } });

  test('the plan in Chinese meets WCAG 2.2 AA: citations stand far enough apart without spaces between them', async ({
    page,
  }) => {
    await holdCase(page, stories[0]?.answers ?? {});
    await page.goto('/zh/plan/');
    await wholePlan(page);
    expect(await violationsOf(page)).toEqual([]);
  });
});
