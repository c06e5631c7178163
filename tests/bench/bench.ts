/**
 * `npm run bench`: how fast the rules and the link are, how much script each page loads, and how the pages do in a slowed
 * browser beside others. It judges and never fails. `--json` for a machine; `--no-browser` leaves the slow part out.
 */
import { join } from 'node:path';
import { compareInBrowser } from './browser/compare';
import { pageTable } from './browser/page-table';
import { AS_OF } from './cases';
import { sizes } from './sizes';
import { speed } from './speed';
import { table } from './table';

const wants = (flag: string): boolean => process.argv.includes(flag);
const out = join(process.cwd(), 'out');
const base = process.env.BASE_PATH ?? '';

const built = sizes(out, base);
if (built.length === 0)
  console.error('The site is not built, so its pages are not measured. Run `npm run build` first.');
const inBrowser = built.length > 0 && !wants('--no-browser');
const rows = [...(await speed()), ...built];
const compare = inBrowser ? await compareInBrowser(out, base) : undefined;
if (inBrowser && !compare) {
  console.error('No browser was found, so paint and answer times are not measured. `npm test` gets one.');
}
const all = [...rows, ...(compare?.rows ?? [])];
if (wants('--json')) {
  const { version: node, platform, arch } = process;
  const { rows: _, ...pages } = compare ?? { rows: [] };
  const report = { asOf: AS_OF, node, platform, arch, rows: all, ...(compare && { browser: pages }) };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  process.stdout.write(table(all));
  if (compare) process.stdout.write(`\n${pageTable(compare)}`);
}
