/** `npm run bench`: how fast the rules and the link are, and how much script each built page loads. It judges and never fails. */
import { join } from 'node:path';
import { emptyCase } from '../../lib/case/case';
import { decodeCase } from '../../lib/link/decode';
import { encodeCase } from '../../lib/link/encode';
import { assess } from '../../rules/assess';
import { type Facts, steps } from '../../rules/facts';
import { askable } from '../../rules/relevance';
import { whatIf } from '../../rules/what-if';
import { batch, tableOf } from './batch';
import { AS_OF, business, carriage, consumer, half, kinds } from './cases';
import { measure, type Time } from './measure';
import { pageScripts } from './pages';
import { type Row, table, withAim } from './table';

const on = { asOf: AS_OF };

const perSecond = (name: string, { wall, cpu }: Time, aim?: number): Row =>
  withAim({ name, unit: '/s', value: 1000 / cpu, wall: 1000 / wall }, aim);
const duration = (name: string, { wall, cpu }: Time, aim?: number): Row =>
  withAim({ name, unit: 'ms', value: cpu, wall }, aim);

const assessAll = (cases: readonly Facts[]): Promise<Time> =>
  measure(() => {
    for (const s of cases) assess(s, on);
  }, cases.length);

/** With all reasons, on one core. The mixture comes after its parts, when the compiler has seen everything. */
async function assessments(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, cases] of Object.entries(kinds)) rows.push(perSecond(`- ${kind}`, await assessAll(cases)));
  const mixed = await assessAll(Object.values(kinds).flat());
  return [perSecond('assessments, all kinds mixed', mixed, 20_000), ...rows];
}

async function whatIfs(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, s] of Object.entries({ consumer, business, carriage, 'half-filled': half })) {
    rows.push(duration(`all what-if answers, ${kind}`, await measure(() => whatIf(s, on), 1), 20));
  }
  return rows;
}

/** The states of a case while somebody answers, each time, the first question on show that is still open. */
function onTheWay(wished: Facts): readonly Facts[] {
  const states: Facts[] = [{}];
  for (;;) {
    const now = states.at(-1) as Facts;
    const id = askable(now, on).find((shown) => now[shown] === undefined && wished[shown] !== undefined);
    if (id === undefined) return states;
    states.push({ ...now, [id]: wished[id] });
  }
}

async function questions(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, wished] of Object.entries({ consumer, business })) {
    const states = onTheWay(wished);
    const all = () => {
      for (const s of states) askable(s, on);
    };
    rows.push(duration(`questions to show, per answer, ${kind}`, await measure(all, states.length)));
  }
  return rows;
}

async function links(): Promise<Row[]> {
  const full = { ...emptyCase, facts: business, asOf: AS_OF };
  const link = await encodeCase(full, { withTexts: false });
  const read = await decodeCase(link);
  if (!read.ok) throw new Error(`link refused: ${read.refusal}`);
  return [
    duration('link made', await measure(() => encodeCase(full, { withTexts: false }), 1)),
    duration('link read', await measure(() => decodeCase(link), 1)),
  ];
}

async function batches(): Promise<Row[]> {
  const bytes = tableOf(1000);
  return [duration('table of 1,000 cases read and assessed', await measure(() => batch(bytes), 1))];
}

/** Thousands of bytes in brotli. */
function scripts(): Row[] {
  const pages = pageScripts(join(process.cwd(), 'out'), process.env.BASE_PATH ?? '');
  if (!pages) {
    console.error('The site is not built, so the script of its pages is not measured. Run `npm run build` first.');
    return [];
  }
  const isStep = (page: string): boolean => steps.some((step) => page.endsWith(`/${step}/`));
  const row = (name: string, bytes: number): Row => ({ name, unit: 'kB', value: bytes / 1000 });
  return [
    row('script of the empty page', pages.empty),
    row('style of the page with the most', pages.style),
    ...pages.pages.map(({ page, bytes }) =>
      withAim(row(`- beyond it, ${page}`, bytes - pages.empty), isStep(page) ? 60 : undefined),
    ),
  ];
}

const rows = [
  ...(await assessments()),
  ...(await whatIfs()),
  ...(await questions()),
  ...(await links()),
  ...(await batches()),
  ...scripts(),
];
if (process.argv.includes('--json')) {
  const { version: node, platform, arch } = process;
  process.stdout.write(`${JSON.stringify({ asOf: AS_OF, node, platform, arch, rows }, null, 2)}\n`);
} else {
  process.stdout.write(table(rows));
}
