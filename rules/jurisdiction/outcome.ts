/** What follows (3.7) and which reason is printed first (4.1). */
import type { OrdinaryCourt, Outcome } from '../assessment';
import type { FactId, Facts } from '../facts';
import { type Finding, flat, type Truth } from '../logic/finding';
import { known } from '../reading';
import { clauseEffect } from './court-clause';
import type { CityDecision, CourtDecision, Parts } from './internet-court';
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

/** First of B4, B7, B8, B1, B3, LEVEL, SUBJECT or TERRITORY that stands in the way (4.1, row 4; the order is our estimate). */
function destination(s: Facts, d: CourtDecision, offshore: boolean): Outcome {
  const parts = allParts(d);
  const bar = (pick: (p: Parts) => Finding): Finding | undefined => parts.map(pick).find((f) => f.truth === 'yes');
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
  return outcome(offshore ? 'O4' : 'O3', no ?? d.overall);
}

/**
 * Is another court competent beside the Internet Courts that say yes (O2)? A clause that binds decides before that (CPL 35): only the
 * courts that it names are left. Unknown where it is open whether the clause shuts out others (T11e). A case accepted already keeps
 * its court (CPL 36).
 */
export function otherCourt(
  s: Facts,
  ground: Ground | undefined,
  d: CourtDecision,
  scenes: Scenes,
  places: readonly string[],
): { readonly truth: Truth; readonly missing: readonly FactId[] } {
  const yes = d.cities.filter((c) => c.ic.truth === 'yes').map((c) => c.city as string);
  const beside = (some: readonly string[]): boolean => some.some((p) => !yes.includes(p));
  if (known(s, 'filing.state') === 'accepted' && !scenes.background) return { truth: 'no', missing: [] };
  const { binds, shutsOut, missing } = clauseEffect(s, ground, scenes.list[0]);
  if (binds === 'yes' && beside(known(s, 'courtClause.cities') ?? [])) return { truth: 'yes', missing: [] };
  if (shutsOut === 'yes' || !beside(places)) return { truth: 'no', missing: [] };
  return shutsOut === 'no' ? { truth: 'yes', missing: [] } : { truth: 'unknown', missing };
}

/**
 * D8: another mainland court took a case that only an Internet Court has: nothing but that suit stands in its way, and every
 * place of an ordinary court is known.
 */
function wronglyElsewhere(
  s: Facts,
  d: CourtDecision,
  { places, missing }: { readonly places: readonly string[]; readonly missing: readonly FactId[] },
): boolean {
  if (known(s, 'filing.court') !== 'other' || places.length === 0) return false;
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

/** The outcome rules that apply, the deciding one first. `offshore`: the defendant has no domicile in the mainland. */
export function outcomes(
  s: Facts,
  ground: Ground | undefined,
  d: CourtDecision,
  scenes: Scenes,
  /** The ordinary court (3.8), and whether it is competent too; the defendant's home is outside the mainland. */
  ordinary: Pick<OrdinaryCourt, 'kind' | 'places' | 'missing'> & { readonly too: Truth; readonly offshore: boolean },
): readonly Outcome[] {
  const out: Outcome[] = [];
  const own = (id: string, ...facts: FactId[]): void => {
    out.push({ id, because: facts, missing: [] });
  };
  if (known(s, 'filing.state') === 'sued_by_seller' && known(s, 'filing.counter') !== 'unconnected') {
    own('O14', 'filing.state');
    return out;
  }
  if (scenes.background) {
    const missing = known(s, 'filing.court') === undefined ? (['filing.court'] as const) : [];
    return [{ id: 'O16', because: ['filing.acceptedOn'], missing }];
  }
  const yes = d.cities.filter((c) => c.ic.truth === 'yes');
  if (yes.length > 0) {
    for (const c of yes) out.push(outcome('O1', c.ic));
    if (yes.length > 1 || ordinary.too === 'yes') out.push(outcome('O2', d.overall));
  } else if (d.overall.truth === 'unknown') {
    out.push(outcome('O5', d.overall));
  } else {
    out.push(destination(s, d, ordinary.offshore));
  }
  if (scenes.regime === '2025' && (ground === 'product_liability' || ground === 'online_tort'))
    own('O9', 'claim.ground');
  if ((known(s, 'platform.grounds') ?? []).includes('self_operated')) own('S6', 'platform.grounds');
  if (scenes.rule === 'D3') out.push({ id: 'D3', because: scenes.because, missing: scenes.missing });
  const there = d.cities.find((c) => known(s, 'filing.court') === `ic_${c.city}`);
  if (there && known(s, 'filing.state') === 'accepted' && scenes.rule === 'D1') {
    own(there.ic.truth === 'no' ? 'D8' : 'F5', 'filing.court', 'filing.acceptedOn');
  }
  if (known(s, 'filing.state') === 'accepted' && scenes.rule === 'D1' && wronglyElsewhere(s, d, ordinary)) {
    own('D8', 'filing.court', ...scenes.because.filter((id) => id !== 'filing.state'));
  }
  const linked = ordinary.kind === 'ordinary' && out.some((o) => o.id === 'O4');
  const open = linked || out.some((o) => COURT_OPEN.has(o.id));
  if (open && known(s, 'buyer.origin') !== 'mainland') own('O6');
  // The buyer's own suit runs, whatever is said of a new one.
  if (open || known(s, 'filing.state') === 'accepted') {
    own('O7');
    own('O8');
    own('O10');
  }
  return out;
}

/** Outcomes that lead to a Chinese court; filing from abroad, appeal, fee and evidence are told with them (O6–O8, O10). O4 does with a link. */
const COURT_OPEN: ReadonlySet<string> = new Set(['O1', 'O3', 'O5', 'O12', 'O12-internet-court', 'O15']);
