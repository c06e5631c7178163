/** One claim decided, before printing: the Internet Court per city, the ordinary court, the outcome. */
import type { OrdinaryCourt, Outcome } from './assessment';
import { mayBeDecidedThere } from './deadlines/decided';
import type { FactId, Facts } from './facts';
import { type Input, open as isOpen, sure } from './inputs/input';
import { besideInternetCourt } from './jurisdiction/beside-internet-court';
import { clauseEffect } from './jurisdiction/court-clause';
import { DECIDED_OUTCOMES } from './jurisdiction/decided-outcomes';
import { type CourtDecision, internetCourt } from './jurisdiction/internet-court';
import { courtOfClause, namedCourt, ordinaryCourt } from './jurisdiction/ordinary-court';
import { otherCourt, outcomes } from './jurisdiction/outcome';
import type { Scenes } from './jurisdiction/scene';
import type { Ground } from './jurisdiction/subject';
import { type Finding, flat, type Truth } from './logic/finding';
import { known } from './reading';
import type { CourtInput } from './routes/case';
import { union } from './union';

export interface DecidedClaim {
  readonly court: CourtDecision;
  readonly ordinary: Omit<OrdinaryCourt, 'sources'>;
  readonly outcomes: readonly Outcome[];
  readonly background: boolean;
  /** What to ask of an earlier decision (B4), and before a new suit of a case elsewhere (B5, B8), whatever else bars an Internet Court. */
  readonly toAskOfBars: readonly FactId[];
  readonly forRoutes: CourtInput;
}

/** The ordinary court is told by its place: a court clause comes before it (CPL 35), as far as it binds. */
const BY_PLACE: readonly string[] = ['O3', 'O3-ip', 'O3-sea', 'O3-foreign-clause', 'O5', 'O15'];

/** Decides one claim. The scenes are those of `scenesOf`. */
export function decideClaim(s: Facts, ground: Ground | undefined, scenes: Scenes): DecidedClaim {
  const court = internetCourt(s, ground, scenes);
  const byLaw = ordinaryCourt(s, ground, scenes.list[0]);
  const other = otherCourt(s, ground, court, scenes, byLaw);
  const out = outcomes(s, ground, court, scenes, { ...byLaw, too: other.truth });
  const named = out.find((o) => o.id === 'O12' || o.id === 'O12-internet-court');
  const seized = seizedCourt(s, out);
  const byPlace = out.some(({ id }) => BY_PLACE.includes(id));
  const clause = byPlace ? courtOfClause(s, ground, scenes.list[0]) : undefined;
  const yes = court.cities.filter(({ ic }) => ic.truth === 'yes');
  const unnamed = () => {
    const { missing, ...beside } = besideInternetCourt(s, byLaw, yes, ground, scenes.list[0]);
    const ofClause = clauseEffect(s, ground, scenes.list[0]);
    const asked = ofClause.next.length > 0 ? ofClause.next : ofClause.missing;
    return { ...beside, missing: byPlace ? union(missing, asked) : missing, clause };
  };
  const ordinary = seized ?? (named ? namedCourt(s, ground, scenes.list[0], named.id !== 'O12') : unnamed());
  const noCourt = noCourtIn(out, court, ordinary.kind);
  const open = decisionOpen(court);
  const { overall } = court;
  const because: readonly FactId[] = flat(...overall.reasons.map((r) => r.because));
  const running = known(s, 'filing.state') === 'accepted' || runningIn(out) !== undefined;
  const elsewhere = running || !saysPending(s) ? undefined : pendingOf(court).find((f) => f.truth === 'unknown');
  // B8b after the trial of the seller's case: that judgment may stand in the way.
  const barring = mayBeDecidedThere(s) ? pendingOf(court).find((f) => f.truth === 'unknown') : undefined;
  return {
    court,
    ordinary,
    outcomes: out,
    background: scenes.background || runningIn(out) !== undefined,
    toAskOfBars: union(open?.next ?? [], running ? [] : nextOf(pendingOf(court))),
    forRoutes: {
      verdict: overall.truth,
      firm: overall.firm,
      because,
      missing: overall.missing,
      missingForOrdinary: union(
        seized || noCourt === 'unknown' ? ordinary.missing : other.missing,
        union(open?.missing ?? [], union(barring?.missing ?? [], elsewhere?.missing ?? [])),
      ),
      elsewhere: other.truth,
      isNamed: ordinary.places.length > 0 || seized !== undefined,
      noCourt,
      decided: decidedInput(s, court, open),
      decidedOpen: (open ?? barring) === undefined ? 'no' : saysDecided(s) ? 'yes' : running ? 'no' : 'asked',
      pendingOpen: elsewhere === undefined ? 'no' : isOfB5(elsewhere) ? 'abroad' : 'yes',
      nameOpen: nameOpen(s, court),
      seized: seized !== undefined,
      sends: sendsOn(s, out),
      running,
    },
  };
}

/**
 * The court that has the case keeps it (O14, O16, the buyer's own suit): the places of 3.8 are not chosen any more. One that has
 * no jurisdiction must send the case to the Internet Court (D8, CPL 37); left out: an Internet Court without jurisdiction. After
 * a decision in the own suit, or under enforcement, no court has the claim any more: a new suit on new facts has its own places.
 * CPL 36; CPLI 36, 248; of O16, 2025/4(1).
 */
function seizedCourt(s: Facts, out: readonly Outcome[]): Omit<OrdinaryCourt, 'sources'> | undefined {
  const told = runningIn(out);
  const own = known(s, 'filing.state') === 'accepted';
  if ((own || known(s, 'case.stage') === 'enforcement') && out.some(({ id }) => DECIDED_OUTCOMES.includes(id)))
    return undefined;
  const court = known(s, 'filing.court');
  const sends = sendsOn(s, out);
  if (!told && (!own || (!sends && out.some(({ id }) => id === 'D8')))) return undefined;
  const because: readonly FactId[] = told?.because ?? (court ? ['filing.state', 'filing.court'] : ['filing.state']);
  const rules = [told?.id === 'O16' ? 'O16' : sends ? 'D8' : 'O-seized'];
  return { kind: 'seized', level: 'unknown', places: [], because, missing: court ? [] : ['filing.court'], rules };
}

/** D8 of another court than an Internet Court: only an Internet Court has the case. */
const sendsOn = (s: Facts, out: readonly Outcome[]): boolean =>
  known(s, 'filing.court') === 'other' && out.some(({ id }) => id === 'D8');

/** The outcome that says in which case the claim is, or has its place. */
const runningIn = (out: readonly Outcome[]): Outcome | undefined =>
  out.find(({ id }) => ['O14', 'O14-arbitration', 'O14-decided', 'O16'].includes(id));

/** B4 where it is not known whether there is a decision, or whether it bars the suit. No event: not asked is unknown (1.2). */
const decisionOpen = (d: CourtDecision): Finding | undefined => decisionsOf(d).find((f) => f.truth === 'unknown');

/** For the arbitration, whose rows (3.7) do not read a decision: none, until one is told or was asked about. */
function decidedInput(s: Facts, d: CourtDecision, undecided: Finding | undefined): Input<'yes' | 'no'> {
  const decided = decisionsOf(d).find((f) => f.truth === 'yes');
  if (decided) return { ...sure('yes', flat(...decided.reasons.map((r) => r.because))), otherwise: 'no' };
  const asked =
    saysDecided(s) || (['history.decided', 'case.circumstances'] as const).some((id) => s[id] !== undefined);
  return { ...(undecided && asked ? isOpen(['yes', 'no'], undecided.missing) : sure('no', [])), otherwise: 'no' };
}

/** B7: it is open whether somebody else must sue, and an answer says so. */
function nameOpen(s: Facts, d: CourtDecision): boolean {
  const asked = (['order.name', 'case.circumstances'] as const).some((id) => s[id] !== undefined);
  return asked && d.cities.some((c) => c.readings.some((r) => r.bars.B7.truth === 'unknown'));
}

/** The person said that there is a decision: ticked it, named its kind, or its enforcement runs. Not sure is unknown (1.2). */
const saysDecided = (s: Facts): boolean =>
  known(s, 'history.decided') !== undefined ||
  known(s, 'case.circumstances')?.includes('decided') === true ||
  known(s, 'case.stage') === 'enforcement';

/** The person said that a case is pending, perhaps or somewhere: ticked it, answered the question where, or has a decision that is not final. */
const saysPending = (s: Facts): boolean =>
  s['history.pending'] !== undefined ||
  known(s, 'history.decided') === 'not_final' ||
  known(s, 'case.circumstances')?.includes('pending') === true;

const decisionsOf = (d: CourtDecision): readonly Finding[] => d.cities.flatMap((c) => c.readings.map((r) => r.bars.B4));
const pendingOf = (d: CourtDecision): readonly Finding[] => d.cities.flatMap((c) => c.readings.map((r) => r.bars.B58));
/** A case abroad is what is open (B5). */
const isOfB5 = ({ reasons }: Finding): boolean => flat(...reasons.map((r) => r.rules)).includes('B5');
const nextOf = (fs: readonly Finding[]): readonly FactId[] => [...new Set(fs.flatMap((f) => f.next))];

/**
 * R43e: no court of the mainland takes a new suit: decided (B4), pending or another's claim (O13), or a seller abroad without link (O4).
 * The buyer's own running suit (B8a) is no such reason: its court has the claim.
 */
function noCourtIn(out: readonly Outcome[], d: CourtDecision, kind: OrdinaryCourt['kind']): Truth {
  if (decisionsOf(d).some((f) => f.truth === 'yes')) return 'yes';
  if (out.some((o) => o.id === 'O13')) {
    const bars = d.cities.flatMap((c) => c.readings.flatMap(({ bars: { B7, B58 } }) => [B7, B58]));
    return bars.some((f) => f.truth === 'yes') ? 'yes' : 'no';
  }
  if (!out.some((o) => o.id === 'O4')) return 'no';
  return kind === 'none' ? 'yes' : kind === 'unknown' ? 'unknown' : 'no';
}
