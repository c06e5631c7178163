/** After one visit the site works without a network. */
import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../lib/locales';
import { toolPages } from '../../lib/paths';
import { fill, plural } from '../../lib/words/fill';
import { getWords, type Words } from '../../lib/words/words';
import { steps } from '../../rules/facts';
import { consumerCase, heldFacts, holdCase } from './cases';
import { type Door, openDoor } from './door';
import { complaintsOf, settledQuestions, visitOnce } from './visit';
import { wholePlan } from './whole';

test.use({ serviceWorkers: 'allow' });
// The whole site is fetched ahead in each test.
test.describe.configure({ timeout: 90_000 });
const FETCHED = { timeout: 30_000 };

type Pages = Words['pages'];

let door: Door;
test.beforeEach(async ({ baseURL }) => {
  door = await openDoor(baseURL ?? '');
});
test.afterEach(() => door.shut());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers every question of the page with "I am not sure", or with its first answer where it does not offer that. */
async function answerStep(page: Page, { common }: Pages) {
  const questions = page.locator('form fieldset[id*="."]');
  const goOn = page.getByRole('button', { name: common.continue, exact: true });
  await expect(goOn).toBeEnabled();
  for (let n = 0; n < (await questions.count()); n += 1) {
    const question = questions.nth(n);
    const notSure = question.getByLabel(common.notSure, { exact: true });
    const boxes = question.getByRole('radio').or(question.getByRole('checkbox'));
    await ((await notSure.count()) > 0 ? notSure : boxes).first().check();
    await settledQuestions(page);
  }
  await goOn.click();
}

for (const locale of locales) {
  test(`without a network, ${locale}: start, four pages, answers, plan, link and its opening, tools; each again by reload`, async ({
    page,
  }) => {
    const words = getWords(locale).pages;
    const site = `${door.origin}/${locale}`;
    const complaints = await complaintsOf(page);
    await visitOnce(page, door.origin, locale);
    await door.shut();

    await page.getByRole('link', { name: words.start.begin }).click();
    for (const step of steps) {
      await page.waitForURL(`${site}/${step}/`);
      await page.reload();
      await answerStep(page, words);
    }
    await page.waitForURL(`${site}/check/`);
    await page.reload();
    const change = page.getByRole('main').getByRole('link', { name: new RegExp(`^${words.check.change}`) });
    await change.first().click();
    await expect(page).toHaveURL(/\?from=check#/);
    await page.reload();
    // Later pages can bring up a question of an earlier one.
    await answerStep(page, words);
    await page.waitForURL(`${site}/check/`);
    const answered = await heldFacts(page);
    expect(Object.keys(answered).length).toBeGreaterThan(10);

    await page.getByRole('link', { name: words.check.continue }).click();
    await page.waitForURL(`${site}/plan/`);
    await page.reload();
    await expect(page.getByRole('heading', { name: words.plan.courtTitle })).toBeVisible();
    await wholePlan(page);

    await page.goto(`${site}/link/`);
    const count = plural(locale, Object.keys(answered).length, words.link.answers);
    const made = page.getByLabel(fill(words.link.label, { answers: count }));
    await expect(made).toHaveValue(/#case-/);
    const link = await made.inputValue();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${site}/tools/`);
    await page.goto(link);
    await page.getByRole('button', { name: words.open.use, exact: true }).click();
    await expect.poll(() => heldFacts(page)).toEqual(answered);

    for (const tool of ['tools', ...toolPages, 'advisor']) {
      await page.goto(`${site}/${tool}/`);
      await expect(heading(page)).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });
}

test('without a network: short addresses, pages not kept, pages kept by a visit, wrong addresses', async ({ page }) => {
  await visitOnce(page, door.origin);
  await page.goto(`${door.origin}/en/law/cisg/`);
  await expect(page).toHaveTitle(/CISG|Sale of Goods/i);
  await door.shut();

  await page.goto(`${door.origin}/en/plan?from=check#top`);
  expect(page.url()).toBe(`${door.origin}/en/plan/?from=check#top`);
  await page.goto(`${door.origin}/en/law/cisg/`);
  await expect(page).toHaveTitle(/CISG|Sale of Goods/i);
  const complaints = await complaintsOf(page);
  await page.goto(`${door.origin}/en/law/cpl/`);
  expect(page.url()).toBe(`${door.origin}/en/offline/`);
  await expect(heading(page)).toHaveText('That page needs a network');
  expect(complaints).toEqual([]);
  await page.getByRole('link', { name: 'See your answers' }).click();
  await page.waitForURL(`${door.origin}/en/check/`);
  const wrong = await page.goto(`${door.origin}/no/such/page/`);
  expect(wrong?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Page not found');
  await page.goto(`${door.origin}/#top`);
  await expect(page).toHaveURL(`${door.origin}/en/#top`);
});

test('without a network: a language is there once it was read, and not before', async ({ page, context }) => {
  await visitOnce(page, door.origin);
  await door.shut();
  await page.goto(`${door.origin}/zh/plan/`);
  expect(page.url()).toBe(`${door.origin}/en/offline/`);

  const reader = await context.browser()?.newContext({ serviceWorkers: 'allow' });
  const other = await reader?.newPage();
  if (!other) throw new Error('no second reader');
  door = await openDoor(test.info().project.use.baseURL ?? '');
  await visitOnce(other, door.origin);
  await other.goto(`${door.origin}/zh/`);
  const kept = () => other.evaluate(async () => Boolean(await caches.match('/zh/tools/uscc/index.txt')));
  await expect.poll(kept, FETCHED).toBe(true);
  await door.shut();
  await other.goto(`${door.origin}/zh/plan/`);
  await expect(other.locator('html')).toHaveAttribute('lang', /^zh/);
  await reader?.close();
});

test('the worker keeps the files of the site under their plain address, and no answer', async ({ page }) => {
  await holdCase(page, consumerCase);
  await visitOnce(page, door.origin);
  await page.goto(`${door.origin}/en/counterparty/?from=check#claim.ground`);
  await page.goto(`${door.origin}/en/law/cisg/?from=check`);
  await page.goto(`${door.origin}/en/no-such-page/?x=1`);
  await page.goto(`${door.origin}/en/plan/`);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, addresses: lists.flat().map(({ url }) => url) };
  });
  expect(kept.names.length).toBe(1);
  expect(kept.addresses.length).toBeGreaterThan(80);
  expect(kept.addresses.filter((address) => /[?#]|no-such-page/.test(address))).toEqual([]);
  expect(kept.addresses).toContain(`${door.origin}/en/law/cisg/`);
  for (const line of door.asked) {
    expect(line).toMatch(/^GET /);
    expect(line).not.toMatch(/aliexpress|330100|1250|consumer/);
  }
});
