/** What follows (3.7) and which reason is printed first (4.1). */
import type { Outcome } from '../assessment';
import { mayBeDecidedThere } from '../deadlines/decided';
import type { FactId, Facts } from '../facts';
import { stageOfCase } from '../inputs/case-stage';
import { completeArbitration } from '../inputs/clause';
import { type Finding, flat, type Truth } from '../logic/finding';
import { known } from '../reading';
import { union } from '../union';
import { mayRefuse } from './bars';
import { clauseEffect } from './court-clause';
import { DECIDED_OUTCOMES } from './decided-outcomes';
import type { CityDecision, CourtDecision, Parts } from './internet-court';
import { OWN_LIMITS } from './level';
import type { CourtByLaw } from './ordinary-court';
import { selfOperated } from './platform-defendant';
import type { Scenes } from './scene';
import type { Ground } from './subject';

const because = (f: Finding): readonly FactId[] => flat(f.reasons[0]?.because ?? []);

const outcome = (id: string, f: Finding): Outcome => ({ id, because: because(f), missing: f.missing });

/** The parts of every city and reading. */
const allParts = (d: CourtDecision): readonly Parts[] => d.cities.flatMap((c) => c.readings);

/** No part of the decision and no bar stands in the way there but the buyer's own suit. */
const onlyOwnSuit = ({ readings }: CityDecision): boolean =>
  readings.every(
    ({ DATE, SUBJECT, LEVEL, TERRITORY, FOREIGN_OK, B3, bars: { B1, B2, B4, B58, B6, B7 } }) =>
      [DATE, SUBJECT, LEVEL, TERRITORY, FOREIGN_OK].every((f) => f.truth !== 'no') &&
      [B1, B2, B3, B4, B58, B6, B7].every((f) => f.truth !== 'yes'),
  );

/**
 * B8a: the buyer's own suit is in another court. In an Internet Court it stands in the way of the other cities only, so it
 * decides where one of them has no other reason to say no; else that reason does.
 */
function ownSuit(s: Facts, d: CourtDecision): Finding | undefined {
  const inInternetCourt = known(s, 'filing.court') !== 'other';
  const cities = inInternetCourt ? d.cities.filter(onlyOwnSuit) : d.cities;
  return cities.flatMap((c) => c.readings.map((p) => p.docketed)).find((f) => f.truth === 'yes');
}

const barOf = (d: CourtDecision, pick: (p: Parts) => Finding): Finding | undefined =>
  allParts(d)
    .map(pick)
    .find((f) => f.truth === 'yes');

/**
 * What is left of a claim that was decided (B4), told also beside O14 and O16: enforcement, and a retrial where a mainland court
 * decided. Under enforcement a decision is there, whether new facts allow a new suit (B4b) or not.
 */
function decidedClaim(s: Facts, d: CourtDecision): readonly Outcome[] {
  const b4 = barOf(d, (p) => p.bars.B4);
  const sued = known(s, 'filing.state') === 'sued_by_seller';
  // A claim that has nothing to do with the seller's is not what is enforced.
  const apart = sued && known(s, 'filing.counter') === 'unconnected';
  const enforced = !apart && known(s, 'case.stage') === 'enforcement';
  // In the seller's case the buyer may be the one who owes: who has won is not told.
  const bySeller = enforced && sued;
  const byMainland = known(s, 'history.decided') === 'mainland_final';
  const out: Outcome[] = [];
  if (b4 && !byMainland) out.push(outcome('O13-award', b4));
  else if ((b4 || (byMainland && enforced)) && !bySeller)
    out.push({ id: 'O13-decided', because: ['history.decided'], missing: [] });
  if (bySeller) out.push({ id: 'O13-enforced', because: ['filing.state', 'case.stage'], missing: [] });
  else if (enforced) out.push({ id: 'O13-enforcement', because: ['case.stage'], missing: [] });
  return out;
}

/** O13 by its bar: the person who ordered (B7), or the case that is running (B8). B4 is in `decidedClaim`. */
function insteadOfSuit(d: CourtDecision, o13: Outcome): readonly Outcome[] {
  if (barOf(d, (p) => p.bars.B4)) return [];
  return [{ ...o13, id: barOf(d, (p) => p.bars.B7) ? 'O13-standing' : 'O13-pending' }];
}

/** First of B4, B7, B8, B1, B3, LEVEL, SUBJECT or TERRITORY that stands in the way (4.1, row 4; the order is our estimate). */
function destination(
  s: Facts,
  ground: Ground | undefined,
  d: CourtDecision,
  { offshore, kind }: Pick<CourtByLaw, 'offshore' | 'kind'>,
): Outcome {
  const parts = allParts(d);
  const bar = (pick: (p: Parts) => Finding): Finding | undefined => barOf(d, pick);
  const decided = bar((p) => p.bars.B4) ?? bar((p) => p.bars.B7) ?? bar((p) => p.bars.B58) ?? ownSuit(s, d);
  if (decided) return outcome('O13', decided);
  const arbitration = bar((p) => p.bars.B1);
  if (arbitration) return outcome('O11', arbitration);
  const chosen = bar((p) => p.B3);
  if (chosen) {
    const unlisted = parts.some((p) => p.SUBJECT.truth === 'no') && known(s, 'courtClause.names') === 'internet_court';
    return outcome(unlisted ? 'O12-internet-court' : 'O12', chosen);
  }
  const level = parts.map((p) => p.LEVEL).find((f) => f.truth === 'no');
  if (level) return outcome('O15', level);
  const no = parts.flatMap((p) => [p.SUBJECT, p.TERRITORY]).find((f) => f.truth === 'no');
  if (offshore) return outcome('O4', no ?? d.overall);
  if (mayRefuse(s, ground)) {
    const o3 = outcome('O3-foreign-clause', no ?? d.overall);
    return { ...o3, because: union(o3.because, ['clauses.found']) };
  }
  if (kind === 'maritime') return outcome('O3-sea', no ?? d.overall);
  return outcome(ground !== undefined && OWN_LIMITS.includes(ground) ? 'O3-ip' : 'O3', no ?? d.overall);
}

/**
 * Is another court competent beside the Internet Courts that say yes (O2)? A clause that binds decides before that (CPL 35): only the
 * courts that it names are left. Unknown where it is open whether the clause shuts out others (T11e), or whether a further place
 * counts, as one of performance that was perhaps agreed (T9). A case accepted already keeps its court (CPL 36).
 */
export function otherCourt(
  s: Facts,
  ground: Ground | undefined,
  d: CourtDecision,
  scenes: Scenes,
  { places, open, further }: Pick<CourtByLaw, 'places' | 'open' | 'further'>,
): { readonly truth: Truth; readonly missing: readonly FactId[] } {
  const yes = d.cities.filter((c) => c.ic.truth === 'yes').map((c) => c.city as string);
  const beside = (some: readonly string[]): boolean => some.some((p) => !yes.includes(p));
  if (known(s, 'filing.state') === 'accepted' && !scenes.background) return { truth: 'no', missing: [] };
  const { binds, shutsOut, missing } = clauseEffect(s, ground, scenes.list[0]);
  if (binds === 'yes' && beside(known(s, 'courtClause.cities') ?? [])) return { truth: 'yes', missing: [] };
  if (shutsOut === 'yes' || !(beside(places) || open)) return { truth: 'no', missing: [] };
  if (!beside(places)) return { truth: 'unknown', missing: shutsOut === 'no' ? further : union(missing, further) };
  return shutsOut === 'no' ? { truth: 'yes', missing: [] } : { truth: 'unknown', missing };
}

/**
 * D8: another mainland court took a case that only an Internet Court has: nothing but that suit stands in its way, and every
 * place of an ordinary court is known.
 */
function wronglyElsewhere(
  s: Facts,
  d: CourtDecision,
  { places, missing, open }: Pick<CourtByLaw, 'places' | 'missing' | 'open'>,
): boolean {
  if (known(s, 'filing.court') !== 'other' || places.length === 0 || open) return false;
  if (missing.some((id) => id !== 'claim.amount')) return false;
  const only = d.cities.filter(({ readings }) =>
    readings.every(
      ({ DATE, SUBJECT, LEVEL, TERRITORY, FOREIGN_OK, B3, bars: { B1, B2, B4, B58, B6, B7 } }) =>
        [DATE, SUBJECT, LEVEL, TERRITORY, FOREIGN_OK].every((f) => f.truth === 'yes') &&
        [B1, B2, B3, B4, B58, B6, B7].every((f) => f.truth === 'no'),
    ),
  );
  return places.every((p) => only.some((c) => c.city === p));
}

/** ARB 37, CPLI 216: who was sued can hand in a complete arbitration agreement until the first hearing, so not on appeal. */
const mayPlead = (s: Facts): boolean => completeArbitration(s) && stageOfCase(s) === 'first_instance';

/** The outcome rules that apply, the deciding one first. */
export function outcomes(
  s: Facts,
  ground: Ground | undefined,
  d: CourtDecision,
  scenes: Scenes,
  /** The ordinary court (3.8), and whether it is competent too. */
  ordinary: CourtByLaw & { readonly too: Truth },
): readonly Outcome[] {
  const out: Outcome[] = [];
  const own = (id: string, ...facts: FactId[]): void => {
    out.push({ id, because: facts, missing: [] });
  };
  const sued = known(s, 'filing.state') === 'sued_by_seller' && known(s, 'filing.counter') !== 'unconnected';
  // At enforcement no counterclaim is left: a claim that was perhaps not decided there is computed as a suit of its own (B8b).
  if (sued && !mayBeDecidedThere(s)) {
    // A claim that was decided is no counterclaim either (CPL 127(5); CPLI 247).
    const left = decidedClaim(s, d);
    if (left.length > 0) own('O14-decided', 'filing.state');
    else if (mayPlead(s)) own('O14-arbitration', 'filing.state', 'clauses.found');
    else own('O14', 'filing.state');
    if (left.length === 0 && ground === 'sale') own('O14-sale', 'filing.state', 'claim.ground');
    return [...out, ...left];
  }
  if (scenes.background) {
    const missing = known(s, 'filing.court') === undefined ? (['filing.court'] as const) : [];
    return [{ id: 'O16', because: ['filing.acceptedOn'], missing }, ...decidedClaim(s, d)];
  }
  const accepted = known(s, 'filing.state') === 'accepted';
  const there = d.cities.find((c) => known(s, 'filing.court') === `ic_${c.city}`);
  const yes = d.cities.filter((c) => c.ic.truth === 'yes');
  if (yes.length > 0) {
    for (const c of yes) out.push(accepted && c === there ? outcome('O1-accepted', c.ic) : outcome('O1', c.ic));
    if (yes.length > 1 || ordinary.too === 'yes') out.push(outcome('O2', d.overall));
  } else if (d.overall.truth === 'unknown') {
    out.push(outcome('O5', d.overall));
  } else {
    const first = destination(s, ground, d, ordinary);
    out.push(first, ...(first.id === 'O13' ? insteadOfSuit(d, first) : []));
  }
  out.push(...decidedClaim(s, d));
  if (scenes.regime === '2025' && (ground === 'product_liability' || ground === 'online_tort'))
    own('O9', 'claim.ground');
  if (selfOperated(s)) own('S6', 'platform.grounds');
  if (scenes.rule === 'D3') out.push({ id: 'D3', because: scenes.because, missing: scenes.missing });
  if (there && accepted && scenes.rule === 'D1') {
    own(there.ic.truth === 'no' ? 'D8' : 'F5', 'filing.court', 'filing.acceptedOn');
  }
  if (accepted && scenes.rule === 'D1' && wronglyElsewhere(s, d, ordinary)) {
    own('D8', 'filing.court', ...scenes.because.filter((id) => id !== 'filing.state'));
  }
  const { kind } = ordinary;
  const courtHere = (kind === 'ordinary' || kind === 'maritime') && out.some((o) => o.id === 'O4');
  const open = courtHere || out.some((o) => COURT_OPEN.has(o.id));
  const near = known(s, 'buyer.origin') === 'hk_mo_tw';
  if (open && !accepted && known(s, 'buyer.origin') !== 'mainland') own(near ? 'O6-hk' : 'O6');
  // The buyer's own suit runs, whatever is said of a new one; not once it was decided.
  const runs = accepted && !out.some(({ id }) => DECIDED_OUTCOMES.includes(id));
  if (open || runs) {
    own(near ? 'O7-hk' : known(s, 'buyer.origin') === undefined ? 'O7-open' : 'O7');
    own('O8');
    own('O10');
  }
  return out;
}

/** Outcomes that lead to a Chinese court; filing from abroad, appeal, fee and evidence are told with them (O6–O8, O10). O4 does with a link. */
const COURT_OPEN: ReadonlySet<string> = new Set([
  'O1',
  'O3',
  'O3-ip',
  'O3-sea',
  'O3-foreign-clause',
  'O5',
  'O12',
  'O12-internet-court',
  'O15',
]);
