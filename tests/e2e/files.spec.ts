import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { holdCase } from './cases';
import { dropFile } from './drop';
import { violationsOf } from './violations';
import { chooseFiles, complaintsOf } from './visit';

const address = '/en/tools/files/';
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const text = (name: string, contents: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(contents) });

const choose = (page: Page) => page.getByTestId('files-to-add');
const entry = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const keptFiles = (page: Page) =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('recourse.case') ?? '{}').files as unknown[] | undefined);

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('files are listed with their values, kept in the case and saved; nothing leaves the page', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await holdCase(page, { 'dispute.kind': 'late' });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));

  await chooseFiles(choose(page), [
    text('=1+1.txt', 'abc'),
    text('空.txt', ''),
    text('copy.txt', 'abc'),
    text('c.txt', 'c'),
  ]);
  await expect(page.getByText('3 files are in the list.')).toBeVisible();
  await expect(page.getByText('copy.txt has the same contents as =1+1.txt. It was not added again.')).toBeVisible();
  await expect(entry(page, '=1+1.txt')).toContainText(abc);
  await expect(entry(page, '空.txt')).toContainText(empty);
  await expect(entry(page, '空.txt')).toContainText('This file is empty.');

  await entry(page, '=1+1.txt').getByLabel('Fact to prove').selectOption({ label: 'My payment to the other side' });
  await entry(page, '=1+1.txt').getByLabel('What this file shows').fill('The "transfer", paid');
  await entry(page, 'c.txt').getByRole('button', { name: 'Remove c.txt' }).press('Enter');
  await expect(entry(page, 'c.txt')).toHaveCount(0);
  await expect(entry(page, '空.txt').getByRole('button', { name: 'Remove' })).toBeFocused();
  expect(await keptFiles(page)).toBeUndefined();

  await page.getByRole('button', { name: 'Keep this list in my case' }).click();
  await expect(page.getByText('The list is now kept in your case.')).toBeVisible();
  const first = { name: '=1+1.txt', size: 3, sha256: abc, element: 'payment', note: 'The "transfer", paid' };
  expect(await keptFiles(page)).toEqual([first, { name: '空.txt', size: 0, sha256: empty }]);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with the 2 files in my case' }).click();
  await expect(entry(page, '=1+1.txt').getByLabel('Fact to prove')).toHaveValue('payment');

  const csv = await saved(page, 'Save as a table (CSV)');
  expect(csv.name).toBe('evidence-files.csv');
  expect(csv.bytes.toString().split('\r\n')).toEqual([
    '\uFEFFNo.,Name,Size in bytes,SHA-256,Fact to prove,What it shows',
    `1,"'=1+1.txt",3,${abc},My payment to the other side,"The ""transfer"", paid"`,
    `2,空.txt,0,${empty},,`,
    '',
  ]);
  const list = await saved(page, 'Save the evidence list for the court (DOCX)');
  expect(list.name).toBe('evidence-list.docx');
  expect(list.bytes.subarray(0, 2).toString()).toBe('PK');
  expect(sent.filter((request) => !/^GET \/(en\/|_next\/|sw\.js|icon|favicon|manifest)/.test(request))).toEqual([]);
  expect(sent.join()).not.toContain(abc);
  expect(complaints).toEqual([]);
});

test('a file is checked again, a long note stays, and folders and drops are told', async ({ page }) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await chooseFiles(choose(page), [text('a.txt', 'abc'), text(`${'n'.repeat(290)}.docx`, 'n')]);
  await expect(page.getByText(/The name of this file was too long. It is kept as n+….docx/)).toBeVisible();
  const a = entry(page, 'a.txt');
  const again = a.locator('input[type=file]');
  await chooseFiles(again, text('a.txt', 'abc'));
  await expect(a.getByText('Unchanged. The file a.txt has the same SHA-256 value as in the list.')).toBeVisible();
  await chooseFiles(again, text('a.txt', 'abd'));
  await expect(a.getByText(/^Not the same\. The file a\.txt has another SHA-256 value: [0-9a-f]{64}\./)).toBeVisible();

  const note = a.getByLabel('What this file shows');
  await note.fill('x'.repeat(501));
  await expect(a.getByText('The text has 501 characters. At most 500 can be kept. Shorten it.')).toBeVisible();
  await expect(note).toHaveAttribute('aria-invalid', 'true');
  await note.blur();
  await expect(note).toHaveValue('x'.repeat(501));

  await dropFile(page, page.getByRole('region', { name: 'Choose files' }), 'dropped.txt', 'dropped');
  await expect(entry(page, 'dropped.txt')).toContainText(createHash('sha256').update('dropped').digest('hex'));
});

test('the list passes axe, fits 320 pixels and has targets large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await chooseFiles(choose(page), [text(`${'w'.repeat(120)}.txt`, 'abc'), text('ملف.pdf', 'x')]);
  await expect(page.getByText('2 files are in the list.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  for (const target of await page.locator('main button:visible, main select, main textarea').all())
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a large file leaves the page able to answer, and can be cancelled', async ({ page }) => {
  test.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'recourse-files-'));
  try {
    const path = join(folder, 'large.bin');
    const handle = openSync(path, 'w');
    ftruncateSync(handle, 300 * 2 ** 20);
    writeSync(handle, 'end', 300 * 2 ** 20 - 3);
    closeSync(handle);
    const hash = createHash('sha256');
    for await (const block of createReadStream(path)) hash.update(block as Buffer);

    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const log = window as unknown as { turns: number };
      log.turns = 0;
      setInterval(() => {
        log.turns += 1;
      }, 20);
    });
    await chooseFiles(choose(page), path);
    const progress = page.getByRole('progressbar', { name: 'Reading large.bin' });
    await expect(progress).toHaveAttribute('aria-valuetext', /^[1-9]\d* % of 314\.6 MB read$/);
    // The page answers while the file is read.
    await page.getByRole('button', { name: 'Choose files' }).focus();
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();
    await expect(entry(page, 'large.bin')).toContainText(hash.digest('hex'), { timeout: 40_000 });
    // Work in one piece would leave the page only a few turns.
    expect(await page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeGreaterThan(20);

    await chooseFiles(choose(page), path);
    await page.getByRole('button', { name: 'Cancel large.bin' }).click();
    await expect(page.getByText('large.bin was cancelled. It is not in the list.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
