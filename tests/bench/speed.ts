/** How fast the rules, the link and a table of cases are, on one core. */
import { emptyCase } from '../../lib/case/case';
import { decodeCase } from '../../lib/link/decode';
import { encodeCase } from '../../lib/link/encode';
import { assess } from '../../rules/assess';
import { decideCase } from '../../rules/decide-case';
import type { Facts } from '../../rules/facts';
import { askable } from '../../rules/relevance';
import { whatIf } from '../../rules/what-if';
import { batch, tableOf } from './batch';
import { AS_OF, business, carriage, consumer, half, kinds } from './cases';
import { measure, type Time } from './measure';
import { type Row, withAim } from './table';

const on = { asOf: AS_OF };

const perSecond = (name: string, { wall, cpu }: Time, aim?: number): Row =>
  withAim({ name, unit: '/s', value: 1000 / cpu, wall: 1000 / wall }, aim);
const duration = (name: string, { wall, cpu }: Time, aim?: number): Row =>
  withAim({ name, unit: 'ms', value: cpu, wall }, aim);

const assessAll = (cases: readonly Facts[]): Promise<Time> =>
  measure(() => {
    for (const s of cases) assess(s, on);
  }, cases.length);

/** With all reasons. The mixture comes after its parts, when the compiler has seen everything. */
async function assessments(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, cases] of Object.entries(kinds)) rows.push(perSecond(`- ${kind}`, await assessAll(cases)));
  const all = Object.values(kinds).flat();
  const mixed = await assessAll(all);
  const plain = await measure(() => {
    for (const s of all) decideCase(s, AS_OF);
  }, all.length);
  return [
    perSecond('assessments with reasons, all kinds mixed', mixed, 20_000),
    ...rows,
    perSecond('plain decisions: court and routes, nothing printed', plain),
  ];
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

export async function speed(): Promise<Row[]> {
  return [
    ...(await assessments()),
    ...(await whatIfs()),
    ...(await questions()),
    ...(await links()),
    ...(await batches()),
  ];
}
