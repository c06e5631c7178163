/**
 * TERRITORY(city) (3.3): K1 domicile, K2 place of performance, K3 choice of this court, K4 appearance,
 * K5 place of the tort, K6 link of a defendant without domicile in the mainland.
 */
import type { City } from '../assessment';
import type { FactId, Facts } from '../facts';
import { all, allInOrder, any, anyInOrder } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { bothWays } from '../logic/readings';
import { becauseOf, byRule } from '../logic/reasons';
import { leanYes, met, no, notMet, open, yes } from '../logic/values';
import { given, has, known, lack, notSure, raised } from '../reading';
import { chosenCourt } from './court-clause';
import { buyerHome, sellerDomicile, sellerOffshore } from './domicile';
import { placeOfPerformance } from './performance';
import { among, placed } from './place-of';
import { noPlatformClause } from './platform-clauses';
import { viaPlatform } from './platform-defendant';
import type { Ground } from './subject';

export type Nature = 'contract' | 'tort' | 'ownership';

/** What kind of claim a ground is, where the ground says so; else the person is asked (`claim.nature`). */
const NATURE: { readonly [G in Ground]?: Nature } = {
  sale: 'contract',
  service: 'contract',
  carriage: 'contract',
  platform_agreement: 'contract',
  platform_joint_liability: 'contract',
  loan: 'contract',
  product_liability: 'tort',
  online_tort: 'tort',
  personal_data: 'tort',
  unfair_competition: 'tort',
  industrial_property: 'tort',
};

/** Not a defendant by itself, whatever its home; this has a sentence of its own. */
const notProper: Finding = byRule('T16', no('T16-ground'));

/** T16: another person sued with the seller is a proper defendant only for these reasons. */
function codefendant(s: Facts, city: string): Finding {
  return raised(s, 'codefendant.kind', (kind) => {
    if (kind === 'none') return notMet;
    if (kind === 'factory_bank_port_forwarder') return notProper;
    const home = placed(s, 'codefendant.home', city, yes('T16'), no('T16'));
    const consumersOnly = kind === 'former_shop_owner' || kind === 'live_stream';
    if (!consumersOnly) return home;
    return all(
      given(s, 'buyer.kind', (v) => (v === 'consumer' ? yes('T16') : notProper)),
      home,
    );
  });
}

/** K1 of the others sued with the seller: the platform (for a sale), and a further proper defendant. */
export function otherDomiciles(s: Facts, city: string, ground: Ground | undefined, joint: Finding): Finding {
  const ofSale = ground === 'sale' || ground === 'platform_joint_liability' || ground === undefined;
  return ofSale
    ? anyInOrder(viaPlatform(s, city, joint, noPlatformClause(s, city)), codefendant(s, city))
    : codefendant(s, city);
}

/**
 * Home of the party to the platform's own agreement: the operator, or the offshore company that the contract names, whose
 * address gives no court here (T15).
 */
function platformHome(s: Facts, city: string): Finding {
  const operator = placed(s, 'platform.operatorHome', city, yes('T1a'), no('T1a'));
  if (known(s, 'platform.operatorHome') === 'outside') return becauseOf('platform.operatorHome', no('T15'));
  return allInOrder(
    operator,
    given(s, 'platform.contractingEntity', (v) => (v === 'operator' ? yes('T1a') : no('T15'))),
  );
}

/** Home of the party who had to perform. A claim on the platform's own agreement is against the platform. */
export const performerHome = (s: Facts, city: string, ground: Ground | undefined): Finding =>
  ground === 'platform_agreement' ? platformHome(s, city) : sellerDomicile(s, city);

/** K1: the home of one of the proper defendants. */
export const domicile = (s: Facts, city: City, ground: Ground | undefined, joint: Finding = met): Finding =>
  ground === 'platform_agreement'
    ? performerHome(s, city, ground)
    : anyInOrder(performerHome(s, city, ground), otherDomiciles(s, city, ground, joint));

/** K4: the defendant answered on the merits in that very court without objecting (T13). */
export function appearance(s: Facts, city: City): Finding {
  const state = known(s, 'filing.state');
  if (state === undefined) return { ...lack(s, 'filing.state'), next: [] };
  if (state !== 'accepted') return becauseOf('filing.state', no('T13'));
  const inThisCourt = given(s, 'filing.court', (court) => (court === `ic_${city}` ? leanYes('T13') : no('T13')));
  const answered = given(s, 'seller.answered', (v) => (v === 'yes' ? leanYes('T13') : no('T13')));
  return becauseOf('filing.state', allInOrder(inThisCourt, answered));
}

/** K5: place of the act, device, result, or the injured person's home (T18). */
export const tortPlace = (s: Facts, city: string): Finding =>
  any(among(s, 'tort.places', city, yes('T18'), no('T18')), buyerHome(s, city, yes('T18'), no('T18'), open('T18')));

/** K6: a link with the city of a defendant who has no home in the mainland (T19). */
export function offshoreLink(s: Facts, city: City): Finding {
  const link = given(s, 'seller.links', (links) => {
    if (has(links, 'none')) return no('T19-none');
    const onlyOther = links.every((l) => l === 'other');
    // With several links in several places it is not told which of them is the other connection.
    const mixed = has(links, 'other') && (known(s, 'seller.linkPlaces')?.length ?? 0) > 1;
    return among(s, 'seller.linkPlaces', city, onlyOther || mixed ? open('T19') : leanYes('T19'), no('T19'));
  });
  return allInOrder(sellerOffshore(s), link);
}

/** K6 of a claim on the platform's own agreement: whether a platform company outside the mainland has a link is not asked. */
function platformLink(s: Facts): Finding {
  const operator = known(s, 'platform.operatorHome');
  if (operator === 'outside') return open('T19');
  const entity = given(s, 'platform.contractingEntity', (v) => (v === 'operator' ? notMet : open('T19')));
  return operator === undefined && entity.truth === 'no' ? lack(s, 'platform.operatorHome') : entity;
}

interface KindOfClaim {
  readonly nature: Nature | undefined;
  /** The facts that tell it, the ground first. */
  readonly because: readonly FactId[];
  /** The fact that would tell it. */
  readonly ask: FactId;
}

/** The nature of the claim: told by its ground, or by the answer that is asked for where the ground does not tell it. */
export function natureOf(s: Facts, ground: Ground | undefined): KindOfClaim {
  if (ground === undefined) return { nature: undefined, because: [], ask: 'claim.ground' };
  const byGround = NATURE[ground];
  const nature = byGround ?? known(s, 'claim.nature');
  const asked = byGround === undefined && nature !== undefined;
  return { nature, because: ['claim.ground', ...(asked ? (['claim.nature'] as const) : [])], ask: 'claim.nature' };
}

/** TERRITORY of one claim in one city. `withSeller`: false where the seller had to be dropped (4.3). */
export function territory(
  s: Facts,
  city: City,
  ground: Ground | undefined,
  withSeller = true,
  k3 = chosenCourt(s, city, ground).k3,
  joint: Finding = met,
): Finding {
  const { nature, because, ask } = natureOf(s, ground);
  const performer = performerHome(s, city, ground);
  const k2 = (): Finding => placeOfPerformance(s, city, ground, performer);
  const parts = withSeller ? [performer] : [];
  if (nature === 'contract') parts.push(k2());
  else if (nature === 'tort') parts.push(tortPlace(s, city));
  else if (nature === undefined) {
    const next = notSure(s, ask) ? [] : [ask];
    parts.push(bothWays([k2(), notMet], [ask], next), bothWays([tortPlace(s, city), notMet], [ask], next));
  }
  if (ground === 'platform_agreement') parts.push(platformLink(s));
  else {
    if (withSeller) parts.push(offshoreLink(s, city));
    parts.push(otherDomiciles(s, city, ground, joint));
  }
  parts.push(k3, appearance(s, city));
  return because.reduceRight<Finding>((f, id) => becauseOf(id, f), anyInOrder(...parts));
}
