/** Runs every check, whatever the earlier ones said, and closes with one line: `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root, runNode } from './process.mjs';

const reports = join(root, '.cache', 'reports');
const bin = (...path) => join(root, 'node_modules', ...path);
const single = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function report(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A tool that failed without naming a test (a file that does not load, a server that does not start) counts as one failure. */
const atLeast = (status, counts) => (status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

function unit(status) {
  const result = report('unit.json');
  const brokenFiles = result?.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0) ?? [];
  return atLeast(status, {
    passed: result?.numPassedTests ?? 0,
    failed: (result?.numFailedTests ?? 0) + brokenFiles.length,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  });
}

function browser(status) {
  const stats = report('browser.json')?.stats;
  return atLeast(status, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
    again: stats?.flaky ?? 0,
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

const unitReport = join(reports, 'unit.json');
const checks = [
  { name: 'build', count: single, args: [join(root, 'lib', 'build', 'setup.mjs'), 'build'] },
  { name: 'types', count: single, args: [bin('typescript', 'bin', 'tsc'), '--noEmit'] },
  { name: 'lint', count: single, args: [bin('@biomejs', 'biome', 'bin', 'biome'), 'check'] },
  {
    name: 'unit',
    count: unit,
    args: [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
  {
    name: 'browser',
    count: browser,
    args: [bin('@playwright', 'test', 'cli.js'), 'test'],
    env: { E2E_PORT: await freePort() },
  },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const lines = [];
for (const { name, count, args, env } of checks) {
  console.log(`\n== ${name} ==`);
  const started = Date.now();
  const { passed, failed, skipped, again } = count(runNode(args, { env }));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const remarks = `${skipped ? `, ${skipped} skipped` : ''}${again ? `, ${again} only on the second try` : ''}`;
  lines.push(`${name}: ${passed} passed, ${failed} failed${remarks} (${seconds} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
