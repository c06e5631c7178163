/** One claim decided, before printing: the Internet Court per city, the ordinary court, the outcome. */
import type { OrdinaryCourt, Outcome } from './assessment';
import type { FactId, Facts } from './facts';
import { type CourtDecision, internetCourt } from './jurisdiction/internet-court';
import { namedCourt, ordinaryCourt } from './jurisdiction/ordinary-court';
import { defendantOffshore } from './jurisdiction/ordinary-places';
import { otherCourt, outcomes } from './jurisdiction/outcome';
import type { Scenes } from './jurisdiction/scene';
import type { Ground } from './jurisdiction/subject';
import { flat, type Truth } from './logic/finding';
import { known } from './reading';
import type { CourtInput } from './routes/case';

export interface DecidedClaim {
  readonly court: CourtDecision;
  readonly ordinary: Omit<OrdinaryCourt, 'sources'>;
  readonly outcomes: readonly Outcome[];
  readonly background: boolean;
  readonly forRoutes: CourtInput;
}

/** Decides one claim. The scenes are those of `scenesOf`. */
export function decideClaim(s: Facts, ground: Ground | undefined, scenes: Scenes): DecidedClaim {
  const court = internetCourt(s, ground, scenes);
  const byLaw = ordinaryCourt(s, ground, scenes.list[0]);
  const offshore = defendantOffshore(s, ground);
  const { kind, places, missing } = byLaw;
  const other = otherCourt(s, ground, court, scenes, places);
  const out = outcomes(s, ground, court, scenes, { kind, places, missing, too: other.truth, offshore });
  const named = out.find((o) => o.id === 'O12' || o.id === 'O12-internet-court');
  const ordinary = named ? namedCourt(s, ground, scenes.list[0], named.id !== 'O12') : byLaw;
  const noCourt = noCourtIn(out, court, ordinary.kind);
  const { overall } = court;
  const because: readonly FactId[] = flat(...overall.reasons.map((r) => r.because));
  const sued = known(s, 'filing.state') === 'sued_by_seller' && known(s, 'filing.counter') !== 'unconnected';
  return {
    court,
    ordinary,
    outcomes: out,
    background: scenes.background || sued,
    forRoutes: {
      verdict: overall.truth,
      because,
      missing: overall.missing,
      missingForOrdinary: noCourt === 'unknown' ? ordinary.missing : other.missing,
      elsewhere: other.truth,
      noCourt,
      running: known(s, 'filing.state') === 'accepted' || out.some((o) => o.id === 'O14' || o.id === 'O16'),
    },
  };
}

/**
 * R43e: no court of the mainland takes a new suit: decided, pending or another's claim (O13), or a seller abroad without link (O4).
 * The buyer's own running suit (B8a) is no such reason: its court has the claim.
 */
function noCourtIn(out: readonly Outcome[], d: CourtDecision, kind: OrdinaryCourt['kind']): Truth {
  if (out.some((o) => o.id === 'O13')) {
    const bars = d.cities.flatMap((c) => c.readings.flatMap(({ bars: { B4, B7, B58 } }) => [B4, B7, B58]));
    return bars.some((f) => f.truth === 'yes') ? 'yes' : 'no';
  }
  if (!out.some((o) => o.id === 'O4')) return 'no';
  return kind === 'none' ? 'yes' : kind === 'unknown' ? 'unknown' : 'no';
}
