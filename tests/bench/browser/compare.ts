/** Visits every page several times, in turn, so that other work on the machine falls on all of them alike. */
import { type Browser, chromium } from '@playwright/test';
import type { Row } from '../table';
import { aims } from './aims';
import { comparison, type Kind } from './compared';
import { heavyParts } from './heavy';
import { script } from './project';
import { type Visit, visit } from './visit';

const RUNS = 5;

/** Medians over all visits. Times in milliseconds, sizes in bytes as sent. */
export interface Measured extends Omit<Visit, 'answers' | 'settled'> {
  readonly kind: Kind;
  readonly name: string;
  /** An answer until the next frame; absent where nothing is asked. */
  readonly answer?: number;
  readonly slowestAnswer?: number;
  /** An answer until the questions it brings are drawn. */
  readonly questions?: number;
}

export interface Compare {
  readonly browser: string;
  readonly runs: number;
  readonly pages: readonly Measured[];
  readonly without: readonly string[];
  readonly rows: readonly Row[];
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

function summary(visits: readonly Visit[]): Omit<Measured, 'kind' | 'name'> {
  const middle = (of: (visit: Visit) => number) => median(visits.map(of));
  const answers = visits.flatMap((one) => one.answers);
  const settled = visits.flatMap((one) => one.settled);
  return {
    document: middle((one) => one.document),
    script: middle((one) => one.script),
    style: middle((one) => one.style),
    firstPaint: middle((one) => one.firstPaint),
    largestPaint: middle((one) => one.largestPaint),
    usable: middle((one) => one.usable),
    blocking: middle((one) => one.blocking),
    ...(answers.length > 0 && {
      answer: median(answers),
      slowestAnswer: Math.max(...answers),
      questions: median(settled),
    }),
  };
}

async function measureAll(browser: Browser, out: string, base: string): Promise<Compare> {
  const compared = await comparison(out, base);
  try {
    const visits = new Map(compared.pages.map((page) => [page, [] as Visit[]]));
    for (let run = 0; run <= RUNS; run++) {
      console.error(run === 0 ? 'Visiting every page once to warm up …' : `Visiting every page, ${run} of ${RUNS} …`);
      for (const [page, seen] of visits) {
        const one = await visit(browser, run === 0 ? { ...page, asks: false } : page);
        if (run > 0) seen.push(one);
      }
    }
    const pages = [...visits].map(([{ kind, name }, seen]) => ({ kind, name, ...summary(seen) }));
    const rows = [...aims(pages), ...(await heavyParts(browser, compared.origin))];
    return { browser: browser.version(), runs: RUNS, pages, without: compared.without, rows };
  } finally {
    compared.stop();
  }
}

/** Undefined when this machine has no browser. */
export async function compareInBrowser(out: string, base: string): Promise<Compare | undefined> {
  const executablePath = (await script('browser')).findBrowser();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    return await measureAll(browser, out, base);
  } finally {
    await browser.close();
  }
}
