/** Several cases in one browser: kept under names, opened, renamed, erased, taken to another browser; two tabs; no storage. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { consumerCase, heldFacts } from './cases';
import { dropFile } from './drop';
import { violationsOf } from './violations';
import { chooseFiles } from './visit';

const country = { 'buyer.country': 'DE', 'claim.ground': 'sale' };

/** Puts a case into this tab once; what the pages do to it later stays. */
async function hold(page: Page, facts: object, texts?: object) {
  await page.goto('/en/check/');
  await page.evaluate(
    (held) => sessionStorage.setItem('recourse.case', held),
    JSON.stringify({ format: 1, facts, ...(texts && { texts }) }),
  );
  await page.reload();
}

const cases = (page: Page) => page.getByRole('list', { name: 'Kept cases' }).getByRole('listitem');
const section = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Cases on this device' }) });

async function keep(page: Page, name: string) {
  await page.getByLabel('Name for the copy').first().fill(name);
  await page.getByRole('button', { name: 'Keep a copy' }).first().click();
}

const deviceFacts = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('recourse.case') ?? '{"facts":{}}').facts);

test('keep several cases, open one after being asked, rename, erase, reload, back', async ({ page }) => {
  test.slow();
  await hold(page, consumerCase, { sellerName: 'Bright Star' });
  await expect(page.getByLabel('Name for the copy')).toHaveValue('Bright Star');
  await keep(page, 'Shoes <b>one</b>');
  await expect(page.getByText('A copy is kept under the name “Shoes <b>one</b>”.')).toBeVisible();
  await expect(cases(page)).toHaveCount(1);
  await keep(page, 'Shoes <b>one</b>');
  await expect(page.getByText('is kept already. Do you want to replace it?')).toBeVisible();
  await page.getByRole('button', { name: 'Replace the kept copy' }).click();
  await expect(cases(page)).toHaveCount(1);

  await hold(page, country);
  await keep(page, 'Lamps');
  await expect(cases(page)).toHaveCount(2);
  await expect(cases(page).first()).toContainText('Lamps (2 answers, kept on ');

  // It is kept as it is: the other one opens at once. Changed, it asks first.
  await page.getByRole('button', { name: 'Open Shoes <b>one</b>' }).click();
  await expect(page.getByText('The case “Shoes <b>one</b>” is open in this tab.')).toBeVisible();
  expect(await heldFacts(page)).toEqual(consumerCase);
  await hold(page, { ...country, 'buyer.kind': 'business' });
  await page.getByRole('button', { name: 'Open Lamps' }).click();
  await expect(page.getByRole('heading', { name: 'The case in this tab has changes that are not kept' })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await heldFacts(page)).toEqual({ ...country, 'buyer.kind': 'business' });
  await page.getByRole('button', { name: 'Open Lamps' }).click();
  await page.getByRole('button', { name: 'Set it aside and open the other case' }).click();
  await expect(page.getByText('A case was set aside')).toBeVisible();
  expect(await heldFacts(page)).toEqual(country);

  await page.getByRole('button', { name: 'Rename Lamps' }).click();
  await page.getByLabel('New name').fill('Amber lamps');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('The name is now “Amber lamps”.')).toBeVisible();
  await page.reload();
  await expect(cases(page).first()).toContainText('Amber lamps');

  await page.getByRole('button', { name: 'Erase Shoes <b>one</b>' }).click();
  await page.getByRole('button', { name: 'Yes, erase this case' }).click();
  await expect(page.getByText('The kept case “Shoes <b>one</b>” is erased.')).toBeVisible();
  await expect(cases(page)).toHaveCount(1);
  expect(await heldFacts(page)).toEqual(country);

  await page.goto('/en/advisor/');
  await page.getByRole('button', { name: 'Open Amber lamps' }).click();
  await expect(page).toHaveURL(/\/en\/check\/$/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Your cases on this device' })).toBeVisible();
  await page.goForward();
  await expect(cases(page)).toHaveCount(1);
  expect(await heldFacts(page)).toEqual(country);

  await page.getByRole('button', { name: 'Erase all answers' }).click();
  await expect(page.getByText('The case that is kept under a name is erased, too.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(section(page).getByText('No case is kept under a name yet.')).toBeVisible();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
});

test('all cases go to another browser in one file, dropped on the page', async ({ page, browser, baseURL }) => {
  test.slow();
  await hold(page, country);
  await keep(page, 'Lamps');
  await hold(page, consumerCase, { sellerName: '<img src=x onerror=alert(1)>' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all cases in one file' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto('/en/open/');
  await expect(other.getByText('You can also drop the file anywhere on this page.')).toBeVisible();
  await dropFile(other, other.locator('h1'), 'cases.json', text);
  await expect(other.getByRole('heading', { name: 'Cases in this file' })).toBeFocused();
  await expect(other.getByText('There are 2 cases in this file.')).toBeVisible();
  await other.getByRole('button', { name: 'Keep all of them on this device' }).click();
  await expect(other.getByText('2 cases are kept on this device.')).toBeVisible();
  await other.getByRole('button', { name: 'Keep all of them on this device' }).click();
  await expect(other.getByText('All of them are kept on this device already.')).toBeVisible();
  await other.getByRole('button', { name: 'Look at this case Case in this tab' }).click();
  await expect(other.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  expect(await violationsOf(other)).toEqual([]);
  await other.getByRole('button', { name: 'Use these answers' }).click();
  await expect(other).toHaveURL(/\/en\/check\/$/);
  expect(await heldFacts(other)).toEqual(consumerCase);
  await expect(cases(other)).toHaveCount(2);

  await other.goto('/en/open/');
  await expect(other.getByText('You can also drop the file anywhere on this page.')).toBeVisible();
  await dropFile(other, other.locator('h1'), 'table.csv', 'case,buyer.country\na,FR');
  await expect(
    other.getByRole('alert').filter({ hasText: 'This file could not be read as a saved case' }),
  ).toBeVisible();
  await dropFile(other, other.locator('h1'), 'cases.json', text, 2);
  await expect(other.getByRole('alert').filter({ hasText: 'Drop one file at a time' })).toBeVisible();
  const plan = { format: 'recourse-plan', version: 1, made: '2026-03-01', case: { format: 1, facts: country } };
  await dropFile(other, other.locator('h1'), 'plan.json', JSON.stringify(plan));
  await expect(other.getByText('This comes from a plan file.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'What is filled in' })).toBeFocused();
  expect(asked.join('\n')).not.toMatch(/onerror|aliexpress/);
  await context.close();
});

test('single answers are taken over, and put back', async ({ page }) => {
  await hold(page, { ...country, 'buyer.kind': 'consumer' }, { sellerName: 'Mine' });
  await page.goto('/en/open/');
  const came = {
    format: 1,
    facts: { 'buyer.country': 'FR', 'buyer.kind': 'business' },
    texts: { sellerName: 'Theirs' },
  };
  await chooseFiles(page.getByLabel(/^Saved case/), {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(came)),
  });
  const rows = page.getByRole('listitem').filter({ hasText: 'Who gave it:' });
  await expect(rows).toHaveCount(2);
  const take = page.getByRole('button', { name: /^(✓)?Take the answer that came/ });
  const row = rows.filter({ hasText: 'France' });
  await row.getByRole('button', { name: /Take the answer that came/ }).click();
  await expect(page.getByText('1 answer or text of your case is now as it came.')).toBeVisible();
  expect(await heldFacts(page)).toEqual({ ...country, 'buyer.kind': 'consumer', 'buyer.country': 'FR' });
  await expect(take).toHaveCount(2);
  await row.getByRole('button', { name: /Keep my answer/ }).click();
  expect(await heldFacts(page)).toEqual({ ...country, 'buyer.kind': 'consumer' });
  await row.getByRole('button', { name: /Take the answer that came/ }).click();
  await page.getByRole('button', { name: /Take the text that came/ }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('Your case is kept, with 2 changes from the case that came.')).toBeVisible();
  expect(await page.evaluate(() => JSON.parse(sessionStorage.getItem('recourse.case') ?? '').texts)).toEqual({
    sellerName: 'Theirs',
  });
});

test('two tabs on one remembered case keep each other’s answers', async ({ page, context }) => {
  await hold(page, country);
  await page.getByRole('checkbox', { name: 'Remember this case on this device' }).check();
  const second = await context.newPage();
  const answer = async (tab: Page, fact: string, value: string) => {
    await tab.goto(`/en/counterparty/?from=check#${fact}`);
    await tab.locator(`[id="${fact}"] input[value="${value}"]`).check();
  };
  await answer(second, 'buyer.kind', 'business');
  await answer(page, 'claim.ground', 'service');
  // The other tab hears of nothing while its page is held up: it writes to what lies there all the same.
  await page.evaluate(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await second.locator('[id="buyer.kind"] input[value="consumer"]').check();
  await page.locator('[id="claim.ground"] input[value="sale"]').check();
  expect(await deviceFacts(page)).toMatchObject({
    'buyer.country': 'DE',
    'buyer.kind': 'consumer',
    'claim.ground': 'sale',
  });
  await second.goto('/en/check/');
  await keep(second, 'Shared');
  await page.goto('/en/check/');
  await expect(cases(page)).toHaveCount(1);
  await second.getByRole('button', { name: 'Erase Shared' }).click();
  await second.getByRole('button', { name: 'Yes, erase this case' }).click();
  await expect(cases(page)).toHaveCount(0);
});

test('blocked storage is told, and the case stays usable in the tab', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/en/open/');
  await chooseFiles(page.getByLabel(/^Saved case/), {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 1, facts: country })),
  });
  await page.getByRole('button', { name: 'Use these answers' }).click();
  await expect(page).toHaveURL(/\/en\/check\/$/);
  await expect(page.getByText('This browser keeps nothing for this site.')).toBeVisible();
  await expect(page.getByText('This browser does not allow the case to be kept.')).toBeVisible();
  await expect(page.locator('main dd').filter({ hasText: 'Germany' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all cases in one file' }).click();
  expect(JSON.parse(await readFile(await (await saving).path(), 'utf8')).cases).toEqual([
    { name: 'Case in this tab', case: { format: 1, facts: country } },
  ]);
  expect(errors).toEqual([]);
});

test('a full browser says so and loses nothing', async ({ page }) => {
  await hold(page, country);
  await page.evaluate(() => {
    for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (;;) localStorage.setItem(`filler.${localStorage.length}`, 'x'.repeat(size));
      } catch {}
  });
  await keep(page, 'No room');
  await expect(section(page).getByText('There is no room left in this browser')).toBeVisible();
  expect(await heldFacts(page)).toEqual(country);
  await page.evaluate(() => localStorage.clear());
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(cases(page)).toHaveCount(1);
});
