/**
 * Which answers a rule rests on, and in which part of the decision it speaks: found by running the rules over many sets
 * of answers. For a rule that is reached only while something is still open, the questions of its whole part are known.
 */
import { assess, LAW_AS_OF } from '@/rules/assess';
import type { Assessment } from '@/rules/assessment';
import type { FactId, Facts } from '@/rules/facts';
import { CITIES } from '@/rules/jurisdiction/place-of';
import { scenesOf } from '@/rules/jurisdiction/scene';
import { flat } from '@/rules/logic/finding';
import { type GroupId, groups, readsOf } from '@/rules/readers';
import { known } from '@/rules/reading';
import type { DayZero, RouteId } from '@/rules/routes/printed-route';
import { sheets } from './sheets';

/** A part of the decision: a group of the court answer, what follows, a route, a first act, the deadlines, who is liable; `whole`: all of it. */
export type PartId =
  | 'DATE'
  | GroupId
  | 'outcome'
  | 'ordinary'
  | RouteId
  | DayZero['id']
  | 'deadlines'
  | 'liable'
  | 'whole';

/** The answers seen to decide a rule, and the parts in which it was seen. */
export interface Trace {
  readonly facts: ReadonlySet<FactId>;
  readonly parts: ReadonlySet<PartId>;
}

export interface Traces {
  /** By rule id or clock name. A rule that no set of answers reached is missing here. */
  readonly rules: ReadonlyMap<string, Trace>;
  /** What each part reads. */
  readonly parts: ReadonlyMap<PartId, ReadonlySet<FactId>>;
}

/** So many sets of answers are read. */
export const SHEETS = 2000;

/** `among`: how many rules the reason names. The answers behind the shortest reasons of a rule are its own. */
type Note = (rule: string, part: PartId, facts: Iterable<FactId>, among?: number) => void;
/** Acts whose rule looks at a clock alone. */
const ACTS_BY_CLOCK: { readonly [clock: string]: DayZero['id'] } = {
  termination_right: 'termination',
  platform_data: 'platform-data',
};

type Reads = (part: PartId, facts: Iterable<FactId>) => void;

/** The groups of the Internet Court answer, one by one: what each reads, and the answers behind each of its reasons. */
function readCourt(s: Facts, n: number, note: Note, reads: Reads): void {
  const ground = known(s, 'claim.ground');
  const scenes = scenesOf(s);
  reads('DATE', readsOf(s, scenesOf));
  if (scenes.rule !== null) note(scenes.rule, 'DATE', scenes.because);
  const scene = scenes.list[n % scenes.list.length];
  const city = CITIES[n % CITIES.length];
  if (ground === undefined || scene === undefined || city === undefined) return;
  for (const id of Object.keys(groups) as GroupId[]) {
    const facts = readsOf(s, (sheet) => {
      const found = groups[id](sheet, city, ground, scene);
      for (const { rules, because, presumes } of found.reasons) {
        const named = flat(rules);
        for (const rule of named) note(rule, id, flat(because, presumes), named.length);
      }
      // The ground is handed to a group, not read by it: it counts where another ground gives another answer.
      if (n % 4 === 0 && groups[id](s, city, ground === 'sale' ? 'service' : 'sale', scene).truth !== found.truth) {
        reads(id, ['claim.ground']);
      }
    });
    reads(id, facts);
  }
}

/** The rest of the result: what follows, the ordinary court, routes, first acts, deadlines, who may answer. */
function readResult(result: Assessment, note: Note, reads: Reads): void {
  for (const { id, because, missing } of result.outcomes) {
    note(id, 'outcome', [...because, ...missing]);
    reads('outcome', [...because, ...missing]);
  }
  const { ordinaryCourt: ordinary } = result;
  reads('ordinary', [...ordinary.because, ...ordinary.missing]);
  for (const rule of ordinary.rules) note(rule, 'ordinary', rule.startsWith('O-') ? ordinary.because : []);
  for (const { id, reasons, missing } of [...result.routes, ...result.dayZero]) {
    reads(id, missing);
    for (const { rule, because } of reasons) {
      note(rule, id, because);
      reads(id, because);
    }
  }
  for (const { name, because, missing } of result.deadlines) {
    note(name, 'deadlines', [...because, ...missing]);
    reads('deadlines', [...because, ...missing]);
    const act = ACTS_BY_CLOCK[name];
    if (act) reads(act, [...because, ...missing]);
  }
  for (const { rule, because, missing } of result.liable) {
    note(rule, 'liable', [...because, ...missing]);
    reads('liable', [...because, ...missing]);
  }
}

function read(): Traces {
  const rules = new Map<string, { facts: Set<FactId>; parts: Set<PartId>; among: number }>();
  const parts = new Map<PartId, Set<FactId>>();
  const note: Note = (rule, part, facts, among = 1) => {
    const own = [...facts];
    const trace = rules.get(rule) ?? { facts: new Set(), parts: new Set(), among: Number.POSITIVE_INFINITY };
    rules.set(rule, trace);
    trace.parts.add(part);
    if (own.length === 0 || among > trace.among) return;
    if (among < trace.among) trace.facts.clear();
    trace.among = among;
    for (const id of own) trace.facts.add(id);
  };
  const reads: Reads = (part, facts) => {
    const seen = parts.get(part) ?? new Set();
    parts.set(part, seen);
    for (const id of facts) seen.add(id);
  };
  let n = 0;
  for (const s of sheets(SHEETS, LAW_AS_OF)) {
    readCourt(s, n++, note, reads);
    const ofResult = (sheet: Facts) => readResult(assess(sheet, { asOf: LAW_AS_OF }), note, reads);
    reads('whole', readsOf(s, ofResult));
  }
  return { rules, parts };
}

let traces: Traces | undefined;

/** Read once for all pages of a build. */
export function readTraces(): Traces {
  traces ??= read();
  return traces;
}
