/** Parts that few people need: loaded when they are used, and not before. */
import type { Browser, Page } from '@playwright/test';
import { getWords } from '../../../lib/words/words';
import { type Facts, steps } from '../../../rules/facts';
import { consumer } from '../cases';
import type { Row } from '../table';
import { newPage } from './visit';
import { fetched } from './watch';

interface Part {
  readonly name: string;
  readonly path: string;
  readonly facts?: Facts;
  use(page: Page): Promise<unknown>;
}

const LOAD_MS = 1000;
const MOST_WAIT_MS = 20_000;

const { pages, tools } = getWords('en');
const { link } = pages;
const { files } = tools;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const save = (page: Page, name: string) => Promise.all([page.waitForEvent('download'), press(page, name)]);
const file = { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from('receipt') };

/** The list of files, with one file in it, as a document or as a table. */
const saveList = (button: string) => async (page: Page) => {
  await page.getByTestId('files-to-add').setInputFiles(file);
  await save(page, button);
};

const parts: readonly Part[] = [
  { name: 'documents', path: '/en/tools/files/', use: saveList(files.document) },
  { name: 'QR code', path: '/en/link/', facts: consumer, use: (page) => press(page, link.qrShow) },
  { name: 'CSV', path: '/en/tools/files/', use: saveList(files.csv) },
];

type Scripts = ReadonlyMap<string, number>;
const scriptsOf = async (page: Page): Promise<Scripts> =>
  new Map((await page.evaluate(fetched)).filter(({ path }) => path.endsWith('.js')).map((f) => [f.path, f.bytes]));

/** Waits until the page has fetched scripts that are not among the known ones, and names them; none when none come. */
async function laterThan(page: Page, isKnown: (path: string) => boolean): Promise<Scripts> {
  let later: Scripts = new Map();
  for (let waited = 0; later.size === 0 && waited < MOST_WAIT_MS; waited += LOAD_MS) {
    await page.waitForTimeout(LOAD_MS);
    later = new Map([...(await scriptsOf(page))].filter(([path]) => !isKnown(path)));
  }
  return later;
}

async function use(browser: Browser, origin: string, part: Part): Promise<Scripts> {
  const page = await newPage(browser, part.facts);
  await page.goto(origin + part.path, { waitUntil: 'networkidle' });
  const before = await scriptsOf(page);
  await part.use(page);
  const later = await laterThan(page, (path) => before.has(path));
  await page.context().close();
  return later;
}

/** The plan fetches its rest, and works out what-if answers, by itself after its answer is painted: what its document does not name. */
async function restOfPlan(browser: Browser, origin: string): Promise<Scripts> {
  const page = await newPage(browser, consumer);
  const response = await page.goto(`${origin}/en/plan/`, { waitUntil: 'networkidle' });
  const html = (await response?.text()) ?? '';
  const later = await laterThan(page, (path) => html.includes(path));
  await page.context().close();
  return later;
}

/** Kilobytes fetched on use. Met: something is fetched on use, and nothing of it on a visit to the start or a step. */
export async function heavyParts(browser: Browser, origin: string): Promise<Row[]> {
  const atStart = new Set<string>();
  for (const path of ['/en/', ...steps.map((step) => `/en/${step}/`)]) {
    const page = await newPage(browser);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    for (const script of (await scriptsOf(page)).keys()) atStart.add(script);
    await page.context().close();
  }
  const row = (name: string, scripts: Scripts): Row => ({
    name: `script of ${name}, fetched on use`,
    unit: 'kB',
    value: [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000,
    aim: 'not at start',
    met: scripts.size > 0 && ![...scripts.keys()].some((script) => atStart.has(script)),
  });
  const rows: Row[] = [];
  for (const part of parts) rows.push(row(part.name, await use(browser, origin, part)));
  return [...rows, row('the rest of the plan with what-if answers', await restOfPlan(browser, origin))];
}
