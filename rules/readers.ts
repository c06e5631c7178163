/**
 * The rule groups of the Internet Court decision, each as one function. Which facts a group reads is found by running it
 * (`readsOf`); a list by hand would drift.
 */
import type { City } from './assessment';
import type { FactId, Facts } from './facts';
import { arbitrationClause } from './jurisdiction/arbitration';
import { bars } from './jurisdiction/bars';
import { chosenCourt } from './jurisdiction/court-clause';
import { sellerDomicile } from './jurisdiction/domicile';
import { foreignOk } from './jurisdiction/foreign-ok';
import { level } from './jurisdiction/level';
import { placeOfPerformance } from './jurisdiction/performance';
import type { Scene } from './jurisdiction/scene';
import { type Ground, subject } from './jurisdiction/subject';
import { appearance, domicile, offshoreLink, tortPlace } from './jurisdiction/territory';
import type { Finding } from './logic/finding';

export type Evaluate = (s: Facts, city: City, ground: Ground, scene: Scene) => Finding;

/** The group ids are those of the specification (1.2). */
export const groups = {
  SUBJECT: (s, _city, ground, scene) => subject(s, ground, scene),
  K1: (s, city, ground) => domicile(s, city, ground),
  K2: (s, city, ground) => placeOfPerformance(s, city, ground, sellerDomicile(s, city)),
  K3: (s, city, ground) => chosenCourt(s, city, ground).k3,
  K4: (s, city) => appearance(s, city),
  K5: (s, city) => tortPlace(s, city),
  K6: (s, city) => offshoreLink(s, city),
  LEVEL: (s, _city, ground, scene) => level(s, ground, scene),
  FOREIGN_OK: (s, city, _ground, scene) => foreignOk(s, city, scene),
  B1: (s, _city, ground, scene) => arbitrationClause(s, ground, scene),
  B2: (s, _city, ground, scene) => bars(s, ground, scene).B2,
  B3: (s, city, ground) => chosenCourt(s, city, ground).b3,
  B4: (s, _city, ground, scene) => bars(s, ground, scene).B4,
  B5: (s, _city, ground, scene) => bars(s, ground, scene).B58,
  B6: (s, _city, ground, scene) => bars(s, ground, scene).B6,
  B7: (s, _city, ground, scene) => bars(s, ground, scene).B7,
} as const satisfies Record<string, Evaluate>;

export type GroupId = keyof typeof groups;

/** The facts a function reads from this sheet. */
export function readsOf(s: Facts, evaluate: (sheet: Facts) => unknown): ReadonlySet<FactId> {
  const seen = new Set<FactId>();
  const sheet = new Proxy(s, {
    get(target, key) {
      seen.add(key as FactId);
      return target[key as FactId];
    },
  });
  evaluate(sheet);
  return seen;
}
