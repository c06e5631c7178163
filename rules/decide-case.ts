/** A case decided, before printing: the claim the person named, and the routes in their order. */
import { type Figures, ownFigures } from './costs/figures';
import { decideClaim } from './decide-claim';
import type { Facts } from './facts';
import { scenesOf } from './jurisdiction/scene';
import { known } from './reading';
import { decideRoutes } from './routes/decide-routes';

/** `asOf`: today, ISO day. */
export function decideCase(s: Facts, asOf: string, figures: Figures = ownFigures) {
  const ground = known(s, 'claim.ground');
  const scenes = scenesOf(s);
  const main = decideClaim(s, ground, scenes);
  return { ground, scenes, main, routes: decideRoutes(s, asOf, main.forRoutes, figures) };
}
