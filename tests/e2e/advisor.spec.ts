import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { consumerCase, heldFacts, holdCase } from './cases';
import { dropFile } from './drop';
import { violationsOf } from './violations';
import { chooseFiles } from './visit';

/** Everything that leaves the page, whole. */
function requestsOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  return sent;
}

/** A tab of another person: nothing is shared with the first. */
async function otherPerson(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  return { context, page: await context.newPage() };
}

async function lockedLink(page: Page): Promise<{ link: string; passphrase: string }> {
  await page.goto('/en/link/');
  await page.getByLabel('Name of the person or office').fill('Example Chamber');
  await page.getByRole('checkbox', { name: 'Lock the link with a passphrase' }).check();
  await expect(page.getByText('The link appears here when there is a passphrase.')).toBeVisible();
  await expect(page.getByLabel(/^(Locked link|Link) with/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a passphrase for me' }).click();
  await expect(page.getByText('Strength, our estimate: strong')).toBeVisible();
  const made = page.getByLabel(/^Locked link with \d+ answers$/);
  await expect(made).toHaveValue(/\/en\/open\/#case-E/);
  return {
    link: await made.inputValue(),
    passphrase: await page.getByLabel('Passphrase', { exact: true }).inputValue(),
  };
}

test('advisor, client, advisor: a locked link there, an answer back, and what changed', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await holdCase(page, consumerCase);
  const advisorSent = requestsOf(page);
  const { link, passphrase } = await lockedLink(page);
  expect(link).not.toContain(passphrase.slice(0, 4));
  expect(link.length).toBeLessThan(1000);

  const { context, page: client } = await otherPerson(browser, baseURL);
  const clientSent = requestsOf(client);
  await client.goto(link);
  await expect(client.getByRole('heading', { name: 'This link is locked' })).toBeFocused();
  expect(client.url()).toMatch(/\/en\/open\/$/);
  for (const [times, wrong] of [
    ['1 time', 'wrong'],
    ['2 times', passphrase.toUpperCase()],
    ['3 times', `${passphrase}x`],
  ] as const) {
    await client.getByLabel('Passphrase', { exact: true }).fill(wrong);
    await client.getByRole('button', { name: 'Open the link' }).click();
    await expect(client.getByRole('alert').filter({ hasText: `You have tried ${times}.` })).toBeVisible();
  }
  await expect(client.getByText('letter by letter')).toBeVisible();
  expect(await heldFacts(client)).toEqual({});
  expect(await violationsOf(client)).toEqual([]);
  await client.getByLabel('Passphrase', { exact: true }).fill(` ${passphrase} `);
  await client.getByRole('button', { name: 'Open the link' }).click();
  await expect(client.getByRole('heading', { name: 'What is filled in' })).toBeFocused();
  await expect(client.getByText('Example Chamber')).toBeVisible();
  await client.getByRole('button', { name: 'Use these answers' }).click();
  await expect(client).toHaveURL(/\/en\/check\/$/);
  expect(await heldFacts(client)).toEqual(consumerCase);

  await client.goto('/en/counterparty/?from=check#buyer.kind');
  await client.locator('[id="buyer.kind"] input[value="business"]').check();
  await client.goto('/en/link/');
  await expect(client.getByRole('checkbox', { name: /I send this back/ })).toBeChecked();
  const made = client.getByLabel(/^Link with \d+ answers$/);
  await expect(made).toHaveValue(/#case-A/);
  const answer = await made.inputValue();
  await context.close();

  await page.goto('/en/');
  await page.goto(answer);
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 answer is different' })).toBeVisible();
  const change = page.getByRole('listitem').filter({ hasText: 'Who gave it:' });
  await expect(change).toHaveCount(1);
  await expect(change).toContainText('The person who sent it back');
  await expect(page.getByRole('heading', { name: 'How the result moved' })).toBeVisible();
  expect(await heldFacts(page)).toEqual(consumerCase);
  await page.getByRole('button', { name: 'Replace my answers' }).click();
  await expect(page).toHaveURL(/\/en\/check\/$/);
  expect(await heldFacts(page)).toEqual({ ...consumerCase, 'buyer.kind': 'business' });

  const sent = [...advisorSent, ...clientSent].join('\n');
  for (const secret of ['case-', passphrase, 'aliexpress', 'Example%20Chamber']) expect(sent).not.toContain(secret);
});

test('a locked link that was damaged is called damaged, and the start page hands it on', async ({ page }) => {
  await holdCase(page, consumerCase);
  const { link } = await lockedLink(page);
  const at = link.length - 30;
  await page.goto('/en/');
  await page.goto(`${link.slice(0, at)}${link[at] === 'x' ? 'y' : 'x'}${link.slice(at + 1)}`);
  await expect(page.getByRole('alert').filter({ hasText: 'damaged' })).toBeVisible();
  await page.goto(`/#${link.split('#')[1]}`);
  await expect(page.getByRole('heading', { name: 'This link is locked' })).toBeVisible();
  expect(await heldFacts(page)).toEqual(consumerCase);
});

test('a link goes by mail, by another app and as a QR code, and nothing is sent by the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await holdCase(page, consumerCase);
  await page.goto('/en/link/');
  const made = page.getByLabel(/^Link with \d+ answers$/);
  await expect(made).toHaveValue(/#case-/);
  const link = await made.inputValue();
  const mail = await page.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href');
  expect(new URLSearchParams(mail?.slice('mailto:?'.length)).get('body')).toContain(link);
  await page.getByRole('button', { name: 'Send with another app' }).click();
  const shared = await page.evaluate(() => JSON.parse(document.documentElement.dataset.shared ?? '{}'));
  expect(shared).toEqual({ title: 'A prepared case in Recourse', url: link });
  await page.getByRole('button', { name: 'Show the link as a QR code' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

const columns = Object.keys(consumerCase) as (keyof typeof consumerCase)[];

const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('|');
  return `"${(typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll('"', '""')}"`;
};

/** So many cases that differ in country, days and register; lines 6 and 901 cannot be read. */
function thousandRows(count: number): string {
  const countries = ['FR', 'DE', 'US', 'GB', 'NG'];
  const rows = Array.from({ length: count }, (_, i) => {
    const facts = {
      ...consumerCase,
      'buyer.country': countries[i % 5],
      'seller.daysSilent': i % 90,
      'buyer.kind': i % 3 === 0 ? 'business' : 'consumer',
      'payment.on': `2026-0${1 + (i % 9)}-1${i % 10}`,
    };
    const name = i === 0 ? '"=1+1"' : `Case ${i + 1}`;
    const cells = columns.map((id) => (i % 7 === 0 && id === 'seller.mainOffice' ? '' : cellOf(facts[id])));
    if (i === 4 || i === 899) cells[columns.indexOf('buyer.country')] = 'France';
    return [name, ...cells].join(',');
  });
  return `${['case', ...columns].join(',')}\r\n${rows.join('\r\n')}\r\n`;
}

const csvFile = (text: string) => ({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Counts how often the page had its turn: work in one piece would leave it only a few. */
const countTurns = (page: Page) =>
  page.evaluate(() => {
    const held = window as unknown as { turns: number };
    held.turns = 0;
    const tick = () => {
      held.turns += 1;
      setTimeout(tick, 0);
    };
    tick();
  });
const turns = (page: Page) => page.evaluate(() => (window as unknown as { turns: number }).turns);

test.describe('many cases', () => {
  test('a thousand rows are assessed while the page answers; bad rows hide no others', async ({ page }) => {
    test.slow();
    const sent = requestsOf(page);
    await page.goto('/en/advisor/');
    const field = page.getByLabel(/^Table of cases/);
    await expect(field).toBeEnabled();
    await countTurns(page);
    await chooseFiles(field, csvFile(thousandRows(1000)));
    await expect(page.getByRole('status').filter({ hasText: '998 cases were assessed.' })).toBeVisible({
      timeout: 60_000,
    });
    expect(await turns(page)).toBeGreaterThan(20);
    await expect(page.getByText('2 lines could not be read.')).toBeVisible();
    await expect(page.getByText(/^Line 6, column buyer.country: “France” is not a country code/)).toBeVisible();
    await expect(page.getByText(/^Line 901, column buyer.country/)).toBeVisible();
    await expect(page.getByText('50 of 998 shown.')).toBeVisible();
    expect(sent.join('\n')).not.toMatch(/aliexpress|Case(%20| )\d|1250/);
  });

  test('the table sorts by each heading and says so', async ({ page }) => {
    await page.goto('/en/advisor/');
    await chooseFiles(page.getByLabel(/^Table of cases/), csvFile(thousandRows(30)));
    const head = page.getByRole('columnheader', { name: /^Missing/ });
    await expect(page.getByRole('columnheader', { name: /^Line/ })).toHaveAttribute('aria-sort', 'ascending');
    const missing = async () => (await page.locator('tbody tr td:nth-child(6)').allInnerTexts()).map(Number);
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await missing();
    expect(up).toHaveLength(29);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await missing()).toEqual(up.toSorted((a, b) => b - a));
    await expect(page.getByRole('columnheader', { name: /^Line/ })).toHaveAttribute('aria-sort', 'none');
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('the empty table opens again without a message, dropped on the page', async ({ page }) => {
    await page.goto('/en/advisor/');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the empty table' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('recourse-cases.csv');
    const text = await readFile(await download.path(), 'utf8');
    await dropFile(page, page.getByLabel(/^Table of cases/), 'cases.csv', text);
    await expect(page.getByRole('status').filter({ hasText: '1 case was assessed.' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What could not be read' })).toHaveCount(0);
  });

  test('results are saved as a table in which nothing runs', async ({ page }) => {
    await page.goto('/en/advisor/');
    await chooseFiles(page.getByLabel(/^Table of cases/), csvFile(thousandRows(3)));
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the results as CSV' }).click();
    const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^"2","'=1\+1","/);
  });

  test('a row opens as a case, after asking where there is one', async ({ page }) => {
    await holdCase(page, { 'claim.ground': 'carriage' });
    await page.goto('/en/advisor/');
    await chooseFiles(page.getByLabel(/^Table of cases/), csvFile(thousandRows(3)));
    const open = page.getByRole('button', { name: 'Open the case Case 2' });
    await open.click();
    await expect(page.getByRole('heading', { name: 'You already have a case with 1 answer' })).toBeFocused();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    expect(await heldFacts(page)).toEqual({ 'claim.ground': 'carriage' });
    await open.click();
    await page.getByRole('button', { name: 'Replace my case' }).click();
    await expect(page).toHaveURL(/\/en\/check\/$/);
    expect(await heldFacts(page)).toMatchObject({ 'buyer.country': 'DE', 'seller.daysSilent': 1 });
  });

  test('what is no table is refused in plain words', async ({ page }) => {
    await page.goto('/en/advisor/');
    const field = page.getByLabel(/^Table of cases/);
    for (const [text, told] of [
      ['hello', 'No column of this file is one of our questions'],
      ['', 'This file has no line with a case'],
      ['<script>alert(1)</script>,buyer.kind\n"<img src=x>",consumer', 'Line 1, column <script>alert(1)</script>'],
    ] as const) {
      await chooseFiles(field, csvFile(text));
      await expect(page.getByText(told)).toBeVisible();
    }
  });
});
