/** One first visit to a page, as from a phone on a slow network. */
import type { Browser, Page } from '@playwright/test';
import type { Compared } from './compared';
import { fetched, nextQuestion, watch } from './watch';

/** The figures of Lighthouse's mobile preset. */
export const MOBILE = { latency: 150, down: 1_600_000, up: 750_000, slower: 4, width: 360, height: 780 } as const;
/** Questions that are answered on each visit. */
export const MOST_ANSWERS = 8;
/** Between two acts, so that one is not measured with the other's aftermath. */
const QUIET_MS = 300;
/** Within this time the questions that an answer brings are there. */
const SETTLE_MS = 1000;
const BLOCKING_MS = 50;

/** Times in milliseconds, sizes in bytes as sent. */
export interface Visit {
  /** The page and the words it fetches. */
  readonly document: number;
  readonly script: number;
  readonly style: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly usable: number;
  readonly blocking: number;
  /** Of each answer given, until the next frame. */
  readonly answers: readonly number[];
  /** Of each answer given, until the questions it brings are drawn. */
  readonly settled: readonly number[];
}

async function throttle(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const [downloadThroughput, uploadThroughput] = [MOBILE.down / 8, MOBILE.up / 8];
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: MOBILE.latency,
    downloadThroughput,
    uploadThroughput,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: MOBILE.slower });
}

/** A page of a browser that has seen nothing yet. */
export async function newPage(browser: Browser, facts?: object): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: MOBILE.width, height: MOBILE.height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  if (facts) {
    const held = JSON.stringify({ format: 1, facts });
    await page.addInitScript((text) => sessionStorage.setItem('recourse.case', text), held);
  }
  return page;
}

/** What long tasks kept back between first paint and usable, beyond 50 ms each. */
const blockingOf = (tasks: readonly [number, number][], from: number, to: number): number =>
  tasks.reduce((sum, [start, length]) => {
    const within = Math.min(start + length, to) - Math.max(start, from);
    return sum + Math.max(0, within - BLOCKING_MS);
  }, 0);

/** Answers questions by the mouse, from the top, as they appear. */
async function answer(page: Page): Promise<Pick<Visit, 'answers' | 'settled'>> {
  const times: number[] = [];
  const settled: number[] = [];
  while (times.length < MOST_ANSWERS) {
    const question = await page.evaluate(nextQuestion);
    if (!question) break;
    await page.waitForTimeout(QUIET_MS);
    await page.mouse.click(question.x, question.y);
    times.push(await page.evaluate(() => window.repainted));
    const isAnswered = (name: string) => document.querySelector(`input[name=${CSS.escape(name)}]:checked`) !== null;
    if (!(await page.evaluate(isAnswered, question.name)))
      throw new Error(`not answered: ${question.name} on ${page.url()}`);
    await page.waitForTimeout(SETTLE_MS);
    settled.push(await page.evaluate(() => window.settled));
  }
  return { answers: times, settled };
}

export async function visit(browser: Browser, { url, control, react, facts, asks, style }: Compared): Promise<Visit> {
  const page = await newPage(browser, facts);
  await page.addInitScript(watch, { control, react });
  await throttle(page);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForFunction(() => window.seen.usable > 0 && window.seen.largestPaint > 0, undefined, {
    polling: QUIET_MS,
    timeout: 120_000,
  });
  await page.waitForTimeout(QUIET_MS);
  const { firstPaint, largestPaint, usable: enabled, longTasks } = await page.evaluate(() => window.seen);
  const files = await page.evaluate(fetched);
  const sum = (end: string) => files.reduce((bytes, file) => bytes + (file.path.endsWith(end) ? file.bytes : 0), 0);
  const usable = Math.max(enabled, firstPaint);
  const answered = asks ? await answer(page) : { answers: [], settled: [] };
  await page.context().close();
  return {
    document: sum('/') + sum('.json'),
    script: sum('.js'),
    style: sum('.css') + style,
    firstPaint,
    largestPaint,
    usable,
    blocking: blockingOf(longTasks, firstPaint, usable),
    ...answered,
  };
}
