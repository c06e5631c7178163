/**
 * LEVEL (3.4): does a basic court hear a claim of this size? LEV 1–3, 6–8. And F6, the foreign-related flag.
 */
import type { FactId, Facts } from '../facts';
import { all, any } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { following } from '../logic/readings';
import { atMostLean, becauseOf, byRule, presumed } from '../logic/reasons';
import { askedElsewhere, lacking, leanNo, leanYes, met, no, open, yes } from '../logic/values';
import { inFen, nearLimit, yuan } from '../money';
import { given, known, lack, raised, screened } from '../reading';
import { sellerOffshore } from './domicile';
import type { Scene } from './scene';
import type { Ground } from './subject';

/** First day of LEV; other limits applied to cases accepted before. */
export const LEV_FROM = '2023-01-01';

/** F6: a foreign party, or habitual residence, subject matter or a legal fact abroad. CPLI 520, 549; LEV 7. */
export function foreignRelated(s: Facts): Finding {
  const origin = known(s, 'buyer.origin');
  if (origin === 'foreign' || origin === 'hk_mo_tw' || origin === 'mainland_living_abroad') {
    return becauseOf('buyer.origin', yes('F6'));
  }
  const link = given(s, 'deal.linkAbroad', (v) => (v === 'yes' ? yes('F6') : no('F6')));
  const foreignSeller = byRule('F6', sellerOffshore(s));
  if (origin === undefined) return any(lack(s, 'buyer.origin'), askedElsewhere(link), askedElsewhere(foreignSeller));
  return any(becauseOf('buyer.origin', no('F6')), link, foreignSeller);
}

/** L1, L2, L3, L5: the sum of the suit. Limits of a basic court in the three cities: RMB 40 million. */
function amount(s: Facts): Finding {
  return given(
    s,
    'claim.amount',
    (sum) => {
      const fen = inFen(sum);
      if (fen === undefined) return byRule('L5', lacking('claim.amount', true));
      const limit = yuan(40_000_000);
      if (sum.currency !== 'CNY') {
        if (nearLimit(fen, limit)) return open('L5');
        return fen < limit ? yes('L5') : no('L5');
      }
      if (fen < limit) return yes('L1');
      return fen < yuan(5_000_000_000) ? no('L2a') : no('L2b');
    },
    () =>
      presumed(
        'claim.amount',
        byRule(
          'L3',
          given(s, 'claim.couldReach38m', (v) => (v === 'no' ? yes('L3') : open('L3'))),
        ),
      ),
  );
}

/** L7: intellectual property cases have limits of their own (LEV 6). */
export const OWN_LIMITS: readonly Ground[] = ['copyright', 'industrial_property', 'unfair_competition', 'domain_name'];

/**
 * Perhaps software made to order, which a court may treat as intellectual property (LEV 6; not verified): a service without a
 * physical part, whose object is not asked. The answer that tells of it.
 */
export function perhapsSoftware(s: Facts, ground: Ground | undefined): FactId | undefined {
  if (known(s, 'service.physicalPart') === 'yes') return undefined;
  if (ground === 'service') return 'claim.ground';
  const object = known(s, 'deal.object');
  const made = object === 'work' || (object === 'digital' && known(s, 'deal.digitalKind') === 'work_done');
  return ground === 'sale' && made ? 'deal.object' : undefined;
}

/** LEVEL of one claim in one reading of the date: first L6, L7, L8, else the sum, the persons and the complexity. */
export function level(s: Facts, ground: Ground | undefined, scene: Scene, foreign = foreignRelated(s)): Finding {
  if (scene.accepted !== null && scene.accepted < LEV_FROM) return becauseOf('filing.acceptedOn', open('L6'));
  if (ground !== undefined && OWN_LIMITS.includes(ground)) {
    return becauseOf('claim.ground', open('L7'));
  }
  if (foreign.truth !== 'yes') return foreign.truth === 'no' ? open('L8') : byRule('L8', foreign);
  const f = all(
    amount(s),
    screened(s, 'claim.persons', 'many_persons', met, () =>
      given(s, 'claim.persons', (v) => (v === 'ten_or_more' ? leanNo('L4a') : met)),
    ),
    raised(s, 'claim.exceptional', (v) => (v === 'yes' ? open('L4b') : met)),
  );
  const software = perhapsSoftware(s, ground);
  const capped = software === undefined ? f : following(becauseOf(software, leanYes('L7-software')), f);
  const flagged = following(foreign, capped);
  return known(s, 'buyer.origin') === 'hk_mo_tw' ? atMostLean(flagged) : flagged;
}
