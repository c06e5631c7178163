/** One claim decided, before printing: the Internet Court per city, the ordinary court, the outcome. */
import type { OrdinaryCourt, Outcome } from './assessment';
import type { FactId, Facts } from './facts';
import { sellerOffshore } from './jurisdiction/domicile';
import { type CourtDecision, internetCourt } from './jurisdiction/internet-court';
import { ordinaryCourt } from './jurisdiction/ordinary-court';
import { outcomes } from './jurisdiction/outcome';
import type { Scenes } from './jurisdiction/scene';
import type { Ground } from './jurisdiction/subject';
import { flat } from './logic/finding';
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
  const ordinary = ordinaryCourt(s, ground, scenes.list[0]);
  const offshore = ground !== 'platform_agreement' && sellerOffshore(s).truth === 'yes';
  const out = outcomes(s, ground, court, scenes, { places: ordinary.places, offshore });
  const { overall } = court;
  const yes = court.cities.filter((c) => c.ic.truth === 'yes').map((c) => c.city as string);
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
      elsewhere: ordinary.kind !== 'none' && ordinary.places.some((p) => !yes.includes(p)),
      noCourt: out.some((o) => o.id === 'O13' || (o.id === 'O4' && ordinary.kind === 'none')),
    },
  };
}
