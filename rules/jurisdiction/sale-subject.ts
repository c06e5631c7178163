/**
 * SUBJECT of a sale (3.2, rows S1–S6, S13): concluded or performed through an e-commerce platform.
 * 2025 Provisions Art. 1(1)(vi); 2018 Provisions Art. 2(1).
 */
import type { FactId, Facts, Value } from '../facts';
import type { Finding } from '../logic/finding';
import { bothWays } from '../logic/readings';
import { atMostLean, becauseOf, byRule } from '../logic/reasons';
import { leanNo, leanYes, no, open, yes } from '../logic/values';
import { given, known, lack, notSure } from '../reading';
import { union } from '../union';

/**
 * Marketplaces on which independent sellers trade, by the platform table of `routes.md` 1.2 (the sale is with the seller).
 * For every other site the person is asked.
 */
export const HOSTS_SELLERS: ReadonlySet<Value<'deal.platform'>> = new Set([
  'alibaba',
  'aliexpress',
  'taobao_tmall',
  'temu',
  'shein',
  'dhgate',
  'made_in_china',
  'amazon',
  'ebay',
  'walmart',
  'tiktok_shop',
]);

/** Does the site host at least one seller independent of its operator (S1, S5, S6)? */
function hostsSellers(s: Facts, then: Finding, otherwise: Finding): Finding {
  const platform = known(s, 'deal.platform');
  if (platform !== undefined && HOSTS_SELLERS.has(platform)) return becauseOf('deal.platform', then);
  const f = given(s, 'deal.siteHostsSellers', (v) => (v === 'yes' ? then : otherwise));
  return f.next.length > 0 && s['deal.platform'] === undefined ? { ...f, next: ['deal.platform'] } : f;
}

/** Lowers a yes to lean unless the fact has this value; an unknown fact may make it firm. */
function firmIf<F extends FactId>(s: Facts, f: Finding, id: F, value: Value<F>): Finding {
  const v = known(s, id);
  if (v === undefined) return atMostLean(f, [id]);
  const with_ = becauseOf(id, f);
  return v === value ? with_ : atMostLean(with_);
}

/** S1: firm for a consumer buying from a trader on terms settled on the platform; a registered firm is a trader. */
function platformOrder(s: Facts): Finding {
  const kind = known(s, 'seller.kind');
  let f = firmIf(s, yes('S1'), 'buyer.kind', 'consumer');
  if (known(s, 'buyer.kind') === 'business') return f;
  f = firmIf(s, f, 'deal.termsOffPlatform', 'no');
  if (kind !== undefined && kind !== 'person') return becauseOf('seller.kind', f);
  return firmIf(s, f, 'seller.isTrader', 'trader');
}

/** P: concluded on a platform. */
export function orderedOnPlatform(s: Facts): Finding {
  return given(s, 'deal.concluded', (v) =>
    v === 'platform' ? hostsSellers(s, platformOrder(s), leanNo('S5')) : v === 'own_site' ? leanNo('S5') : no('S4'),
  );
}

/** Q: payment and delivery recorded on a platform (S2). One of the two only: open. */
function performedOnPlatform(s: Facts): Finding {
  return given(s, 'deal.paidOnPlatform', (paid) =>
    given(s, 'deal.deliveryOnPlatform', (recorded) => {
      if (paid !== recorded) return open('S2');
      return paid === 'yes' ? leanYes('S2') : no('S2');
    }),
  );
}

/** S3: met on a platform, agreed and paid elsewhere. */
function metOnly(s: Facts): Finding {
  const buyer = known(s, 'buyer.kind');
  if (buyer === undefined) return byRule('S3d', lack(s, 'buyer.kind'));
  const f = buyer === 'business' ? leanNo('S3c') : ledAway(s);
  return becauseOf('buyer.kind', f);
}

const ledAway = (s: Facts): Finding =>
  given(s, 'deal.staffLedAway', (v) => (v === 'yes' ? leanYes('S3a') : open('S3b')));

/** P no, Q no: own site, then no platform at all, then met on a platform. */
function noPlatformOrder(s: Facts): Finding {
  const concluded = known(s, 'deal.concluded');
  if (concluded === 'own_site' || concluded === 'platform') return leanNo('S5');
  const asked = known(s, 'deal.metOnPlatform');
  if (asked === undefined) {
    // S3c and S4: the same for a business, whichever is true.
    if (known(s, 'buyer.kind') === 'business')
      return becauseOf('buyer.kind', atMostLean(leanNo('S3c-S4'), ['deal.metOnPlatform']));
    const next = notSure(s, 'deal.metOnPlatform') ? [] : (['deal.metOnPlatform'] as const);
    return bothWays([metOnly(s), no('S4')], ['deal.metOnPlatform'], next);
  }
  return becauseOf('deal.metOnPlatform', asked === 'yes' ? metOnly(s) : no('S4'));
}

/** Agreed on a site: S5 goes before S3a. */
const goesByS5 = (s: Facts): boolean =>
  known(s, 'deal.concluded') === 'own_site' || known(s, 'deal.concluded') === 'platform';

/** Was S3a met: consumer, met on a platform, and the shop's own staff led the payment away? */
const staffLedConsumerAway = (s: Facts): boolean =>
  !goesByS5(s) &&
  known(s, 'buyer.kind') === 'consumer' &&
  known(s, 'deal.metOnPlatform') === 'yes' &&
  known(s, 'deal.staffLedAway') === 'yes';

/** The table "order for a sale". */
export function sale(s: Facts): Finding {
  const p = orderedOnPlatform(s);
  if (p.truth === 'yes') return p;
  const q = performedOnPlatform(s);
  if (q.truth === 'yes') return q;
  if (p.truth === 'unknown') {
    const undecided = byRule('S13', p);
    const next = p.next.length > 0 ? p.next : q.next;
    return { ...undecided, missing: union(undecided.missing, q.missing), next };
  }
  if (q.truth === 'unknown') {
    if (staffLedConsumerAway(s)) return afterP(metOnly(s), ['deal.concluded', 'deal.metOnPlatform']);
    const undecided = byRule('S13', q);
    const noS3a = known(s, 'buyer.kind') === 'business' || goesByS5(s);
    const s3a = noS3a ? [] : (['deal.metOnPlatform', 'deal.staffLedAway'] as const);
    const openFacts = s3a.filter((id) => known(s, id) === undefined);
    return { ...undecided, missing: union(undecided.missing, openFacts) };
  }
  const because: FactId[] = ['deal.concluded', 'deal.paidOnPlatform', 'deal.deliveryOnPlatform'];
  if (known(s, 'deal.concluded') === 'platform') because.push('deal.siteHostsSellers');
  return afterP(noPlatformOrder(s), because);
}

/** Adds the facts that made P (and Q) no to the reasons. */
const afterP = (f: Finding, because: readonly FactId[]): Finding => because.reduceRight((g, id) => becauseOf(id, g), f);
