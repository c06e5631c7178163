/**
 * `npm run lighthouse`: Lighthouse's four scores and three times of the main pages, as a phone has them (its own
 * settings), median of three runs. Builds first. It judges and never fails. Arguments: other addresses; `!` after one
 * gives the tab a case first.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { consumerCase } from '../e2e/cases';

/** npm starts every script here. The build's modules find their places by where they lie, so they stay out of the bundle. */
const root = process.cwd();
const ofBuild = (name: string) => import(pathToFileURL(join(root, 'lib', 'build', name)).href);
const { findBrowser } = await ofBuild('browser.mjs');
const { runNpm } = await ofBuild('process.mjs');
const { build } = await ofBuild('setup.mjs');

/** The last version for Node 20. Kept out of package.json for its size. */
const VERSION = '12.8.2';
const RUNS = 3;
const PORT = process.env.PORT ?? '4177';
const origin = `http://127.0.0.1:${PORT}`;
const steps = ['/en/counterparty/', '/en/status/', '/en/evidence/', '/en/strategy/'];
const others = ['/en/check/!', '/en/plan/!', '/zh/plan/!', '/en/law/', '/en/advisor/', '/en/open/', '/en/tools/uscc/'];
const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const times = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const;

interface Result {
  readonly categories: Readonly<Record<(typeof scores)[number], { readonly score: number }>>;
  readonly audits: Readonly<Record<(typeof times)[number], { readonly numericValue: number }>>;
}

const folder = join(root, '.cache', `lighthouse-${VERSION}`);
const packageOf = (...path: string[]) => import(pathToFileURL(join(folder, 'node_modules', ...path)).href);

function install(): boolean {
  if (existsSync(join(folder, 'node_modules', 'lighthouse'))) return true;
  const flags = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  return runNpm(['install', ...flags, `lighthouse@${VERSION}`]) === 0;
}

/** One visit in a fresh browser. The case lies in the tab, as the wizard leaves it there. */
async function visit(address: string): Promise<Result> {
  const { startFlow } = await packageOf('lighthouse', 'core', 'index.js');
  const { launch } = (await packageOf('puppeteer-core', 'lib', 'esm', 'puppeteer', 'puppeteer-core.js')).default;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath: findBrowser(), args });
  try {
    const page = await browser.newPage();
    if (address.endsWith('!')) {
      await page.goto(`${origin}/icon.svg`);
      const held = JSON.stringify({ format: 1, facts: consumerCase });
      await page.evaluate((text: string) => sessionStorage.setItem('recourse.case', text), held);
    }
    const flow = await startFlow(page);
    await flow.navigate(origin + address.replace('!', ''));
    return (await flow.createFlowResult()).steps[0].lhr;
  } finally {
    await browser.close();
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

async function row(address: string): Promise<string> {
  // The first answer of the server packs the files; a second visitor does not wait for it.
  await visit(address);
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await visit(address));
  const score = (id: (typeof scores)[number]) => median(results.map((r) => 100 * r.categories[id].score)).toFixed(0);
  const time = (id: (typeof times)[number]) => median(results.map((r) => r.audits[id].numericValue));
  const [paint, blocked, moved] = [time(times[0]), time(times[1]), time(times[2])];
  const cells = [...scores.map(score), `${paint.toFixed(0)} ms`, `${blocked.toFixed(0)} ms`, moved.toFixed(3)];
  return [address.replace('!', ' with a case').padEnd(24), ...cells.map((cell) => cell.padStart(10))].join('');
}

if (!install() || !build()) process.exit(1);
const server = spawn(process.execPath, [join(root, 'lib', 'build', 'serve.mjs')], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready) => server.stdout.once('data', ready));
try {
  const heads = ['speed', 'access', 'practice', 'SEO', 'paint', 'blocked', 'moved'];
  console.log([''.padEnd(24), ...heads.map((head) => head.padStart(10))].join(''));
  const asked = process.argv.slice(2);
  for (const address of asked.length > 0 ? asked : ['/en/', '/zh/', ...steps, ...others])
    console.log(await row(address));
} finally {
  server.kill();
}
