/**
 * The Internet Court decision for one claim (1.2): per city
 * `DATE and SUBJECT and LEVEL and TERRITORY and FOREIGN_OK and not BAR`, and overall the OR of the three cities.
 */
import type { City } from '../assessment';
import type { FactId, Facts } from '../facts';
import { all, any, not } from '../logic/connectives';
import { type Finding, flat, type Reason } from '../logic/finding';
import { whicheverWay } from '../logic/readings';
import { becauseOf } from '../logic/reasons';
import { met, notMet, open } from '../logic/values';
import { known } from '../reading';
import { union } from '../union';
import { ARB_2025 } from './arbitration';
import { type Bars, bar, bars, docketed } from './bars';
import { chosenCourt } from './court-clause';
import { foreignOk } from './foreign-ok';
import { foreignRelated, LEV_FROM, level } from './level';
import { CITIES } from './place-of';
import { selfOperated } from './platform-defendant';
import { date, type Scene, type Scenes } from './scene';
import { type Ground, subject } from './subject';
import { territory } from './territory';

/** The parts of the decision in one city and one reading of the date. */
export interface Parts {
  readonly DATE: Finding;
  readonly SUBJECT: Finding;
  readonly LEVEL: Finding;
  readonly TERRITORY: Finding;
  readonly FOREIGN_OK: Finding;
  /** The bars of the law; the buyer's own suit stands beside them. */
  readonly bars: Bars;
  /** B8a, B8d: the buyer's own suit that was accepted already. */
  readonly docketed: Finding;
  readonly B3: Finding;
  readonly BAR: Finding;
  readonly ic: Finding;
}

/** What does not differ between the cities, computed once per reading. */
interface Common {
  readonly scene: Scene;
  readonly SUBJECT: Finding;
  readonly LEVEL: Finding;
  readonly bars: Bars;
}

/** Several readings share most of it: the subject differs by regime, the level by LEV, the bars by the Arbitration Law. */
function commonTo(s: Facts, ground: Ground | undefined, scenes: Scenes, flag: Finding): readonly Common[] {
  const made = new Map<string, Finding | Bars>();
  const once = <T extends Finding | Bars>(key: string, make: () => T): T => {
    const held = made.get(key) ?? make();
    made.set(key, held);
    return held as T;
  };
  return scenes.list.map((scene): Common => {
    const { regime, accepted } = scene;
    return {
      scene,
      SUBJECT: once(`subject ${regime}`, () => byGround(subject(s, ground, scene))),
      LEVEL: once(`level ${accepted !== null && accepted < LEV_FROM}`, () => level(s, ground, scene, flag)),
      bars: once(`bars ${accepted !== null && accepted < ARB_2025}`, () => bars(s, ground, scene)),
    };
  });
}

/**
 * 4.3: a clause with the seller bars only the claim against him; he is dropped where the platform is sued too. Not where the
 * platform is the seller itself (S6, T14a): the clause is one with the platform.
 */
const NO_CLAUSE: Finding = notMet;

function inCity(
  s: Facts,
  city: City,
  ground: Ground | undefined,
  scenes: Scenes,
  common: readonly Common[],
  flag: Finding,
): readonly Parts[] {
  const b1 = common[0]?.bars.B1;
  // 4.3: joined with the seller's claim, T14e brings in the open subject S17.
  const joint = ground === 'sale' && scenes.regime !== '2018' ? open('S17') : met;
  const byLevel = new Map<Finding, { b3: Finding; withSeller: boolean; TERRITORY: Finding }>();
  // The clause differs between readings by V9 alone, so with the level.
  const underClause = ({ scene, LEVEL }: Common) => {
    const { k3, b3 } = chosenCourt(s, city, ground, scene);
    const beside = known(s, 'platform.sued') === 'yes' && !selfOperated(s);
    const withSeller = !(beside && (b1?.truth === 'yes' || b3.truth === 'yes'));
    const made = { b3, withSeller, TERRITORY: territory(s, city, ground, withSeller, k3, joint) };
    byLevel.set(LEVEL, made);
    return made;
  };
  return common.map((reading): Parts => {
    const { b3, withSeller, TERRITORY } = byLevel.get(reading.LEVEL) ?? underClause(reading);
    const { scene, SUBJECT, LEVEL, bars } = reading;
    const ownSuit = scenes.background ? notMet : docketed(s, city);
    const B58 = scenes.background ? bars.B58 : any(ownSuit, bars.B58);
    const DATE = date(city, scene, scenes);
    const FOREIGN_OK = foreignOk(s, city, scene, flag);
    const own: Bars = { ...bars, B58 };
    const BAR = withSeller ? bar(own, b3) : bar({ ...own, B1: NO_CLAUSE, B2: NO_CLAUSE }, NO_CLAUSE);
    const ic = all(DATE, SUBJECT, LEVEL, TERRITORY, FOREIGN_OK, not(BAR));
    return { DATE, SUBJECT, LEVEL, TERRITORY, FOREIGN_OK, bars, docketed: ownSuit, B3: b3, BAR, ic };
  });
}

export interface CityDecision {
  readonly city: City;
  /** The parts in each reading of the date; one where the day of acceptance is known. */
  readonly readings: readonly Parts[];
  readonly ic: Finding;
}

export interface CourtDecision {
  readonly cities: readonly CityDecision[];
  readonly overall: Finding;
  /** Facts to ask now. */
  readonly next: readonly FactId[];
}

/** Evaluates one claim in the three cities, under every reading of the date (D3: equal values, weaker confidence). */
export function internetCourt(s: Facts, ground: Ground | undefined, scenes: Scenes): CourtDecision {
  const flag = foreignRelated(s);
  const common = commonTo(s, ground, scenes, flag);
  const cities = CITIES.map((city): CityDecision => {
    const readings = inCity(s, city, ground, scenes, common, flag);
    const values = readings.map((r) => r.ic);
    return { city, readings, ic: withDate(values, scenes) };
  });
  const overall = any(...cities.map((c) => c.ic));
  return { cities, overall, next: overall.truth === 'unknown' ? nextOf(cities) : [] };
}

const byGround = (f: Finding): Finding => (f.missing.includes('claim.ground') ? f : becauseOf('claim.ground', f));

/**
 * What to ask now: first what the claim is and when it was filed; then the rest, in the city that is already known to be
 * connected, or in all while none is.
 */
function nextOf(cities: readonly CityDecision[]): readonly FactId[] {
  const asked = (pick: (p: Parts) => Finding, among = cities): readonly FactId[] => {
    let next: readonly FactId[] = [];
    for (const c of among)
      for (const r of c.readings) next = union(next, pick(r).truth === 'unknown' ? pick(r).next : []);
    return next;
  };
  const first = asked((p) => p.SUBJECT);
  if (first.length > 0) return first;
  const open = cities.filter((c) => c.ic.truth === 'unknown');
  const connected = open.filter((c) => c.readings.every((r) => r.TERRITORY.truth === 'yes'));
  const among = connected.length > 0 ? connected : open;
  const parts: ((p: Parts) => Finding)[] = [(p) => p.TERRITORY, (p) => p.LEVEL, (p) => p.FOREIGN_OK, (p) => p.BAR];
  return parts.reduce<readonly FactId[]>((next, pick) => union(next, asked(pick, among)), []);
}

/** The reasons that every reading has, each sufficient alone whichever of them counts (4.1, row 4). */
function shared(values: readonly Finding[]): readonly Reason[] {
  const key = (r: Reason): string => JSON.stringify([r.firm, flat(r.because), flat(r.rules)]);
  const [first, ...others] = values.map((f) => new Map(f.reasons.map((r) => [key(r), r])));
  return [...(first ?? [])].flatMap(([id, r]) => (others.every((one) => one.has(id)) ? [r] : []));
}

/** One reading: its value. Several: equal values or unknown; while the state of filing is not known, never yes. */
function withDate(values: readonly Finding[], scenes: Scenes): Finding {
  const first = values[0] as Finding;
  if (values.length === 1) return first;
  const f = whicheverWay(values, scenes.missing, scenes.next);
  if (f.truth === 'no') {
    const inAll = shared(values);
    return inAll.some(({ firm }) => firm === f.firm) ? { ...f, reasons: inAll } : f;
  }
  if (scenes.rule !== null || f.truth !== 'yes') return f;
  return { ...whicheverWay([f, not(f)], scenes.missing, scenes.next), reasons: f.reasons };
}
