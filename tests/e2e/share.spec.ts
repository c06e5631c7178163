import { expect, type Page, test } from '@playwright/test';
import { consumerCase, heldFacts, holdCase } from './cases';
import { chooseFiles } from './visit';

/** Makes a link on the page for it, named and with a message. */
async function makeLink(page: Page): Promise<string> {
  await page.goto('/en/link/');
  await page.getByLabel('Name of the person or office').fill('Example Chamber');
  await page.getByLabel('Short message to the reader').fill('<b>Look at the payment</b> https://example.org');
  const made = page.getByLabel(/^Link with \d+ answers$/);
  await expect(made).toHaveValue(/\/en\/open\/#case-/);
  await expect(made)
    .not.toHaveValue(await made.inputValue(), { timeout: 500 })
    .catch(() => undefined);
  return made.inputValue();
}

test('a link carries the answers to a browser that has none', async ({ page, browser, baseURL }) => {
  await holdCase(page, consumerCase);
  const link = await makeLink(page);
  expect(link.length).toBeLessThan(1000);

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const reader = await context.newPage();
  const addresses: string[] = [];
  reader.on('request', (request) => addresses.push(request.url()));
  await reader.goto(link);
  await expect(reader.getByRole('heading', { name: 'What is filled in' })).toBeFocused();
  await expect(reader.getByText('Example Chamber')).toBeVisible();
  await expect(reader.getByText('<b>Look at the payment</b> https://example.org')).toBeVisible();
  await expect(reader.getByRole('link', { name: /example\.org/ })).toHaveCount(0);
  expect(reader.url()).toMatch(/\/en\/open\/$/);
  expect(await heldFacts(reader)).toEqual({});

  await reader.getByRole('button', { name: 'Use these answers' }).click();
  await expect(reader).toHaveURL(/\/en\/check\/$/);
  expect(await heldFacts(reader)).toEqual(consumerCase);
  expect(addresses.filter((address) => address.includes('case-'))).toEqual([]);
  await context.close();
});

test('answers that are left out are not in the link', async ({ page }) => {
  await holdCase(page, consumerCase);
  await page.goto('/en/link/');
  await page.getByRole('button', { name: 'Choose none' }).click();
  await page.getByRole('checkbox', { name: /France/ }).check();
  const made = page.getByLabel('Link with 1 answer', { exact: true });
  await expect(made).toHaveValue(/#case-/);
  await page.goto((await made.inputValue()).replace(/^https?:\/\/[^/]+/, ''));
  await expect(page.getByText('1 answer is filled in')).toBeVisible();
  await expect(page.locator('main dd')).toHaveText(['France']);
});

test('a link never replaces a case without being told to', async ({ page }) => {
  await holdCase(page, consumerCase);
  const link = await makeLink(page);
  const mine = { 'claim.ground': 'carriage' };
  await page.evaluate((facts) => sessionStorage.setItem('recourse.case', JSON.stringify({ format: 1, facts })), mine);
  await page.goto('/en/');
  await page.goto(link);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('Your own answers are kept')).toBeVisible();
  expect(await heldFacts(page)).toEqual(mine);
});

test('a cut, a changed and a hostile link are refused in plain words, and nothing is lost', async ({ page }) => {
  await holdCase(page, consumerCase);
  const link = await makeLink(page);
  for (const [spoiled, title] of [
    [link.slice(0, -12), 'The end of this link is missing'],
    [link.replace(/(#case-.{12})./, (_, start) => `${start}_`), 'This link was damaged'],
    ['/en/open/#case-%3Cscript%3Ealert(1)%3C/script%3E', /link/],
  ] as const) {
    await page.goto('/en/');
    await page.goto(spoiled);
    await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
    expect(await heldFacts(page)).toEqual(consumerCase);
  }
});

test('a pasted link and a saved file can be opened', async ({ page }) => {
  await holdCase(page, consumerCase);
  const link = await makeLink(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the case as a file' }).click();
  const file = await (await saving).path();
  await page.goto('/en/open/');
  await page.getByLabel('Prepared link').fill(`> ${link.slice(0, 70)}\n> ${link.slice(70)}`);
  await page.getByRole('button', { name: 'Read this link' }).click();
  await expect(page.getByText('Example Chamber')).toBeVisible();
  await chooseFiles(page.getByLabel(/^Saved case/), file);
  await expect(page.getByText('does not say who prepared it')).toBeVisible();
  await chooseFiles(page.getByLabel(/^Saved case/), {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toBeVisible();
});

test('a link that lands on the chooser or the start page still arrives', async ({ page }) => {
  await holdCase(page, consumerCase);
  const link = await makeLink(page);
  await page.goto(`/#${link.split('#')[1]}`);
  await expect(page.getByRole('heading', { name: 'What is filled in' })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/open\/$/);
});

test('erasing removes everything, also what was remembered', async ({ page }) => {
  await holdCase(page, consumerCase);
  await page.goto('/en/check/');
  await page.getByRole('checkbox', { name: 'Remember this case on this device' }).check();
  await page.getByRole('button', { name: 'Erase all answers' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByText('You have not answered any question yet.')).toBeVisible();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
});
