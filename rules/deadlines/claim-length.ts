/**
 * Which time limit the claim has, and how long it is (CC 188, 594; Maritime Code 284; decision-routes.md 5.1).
 * Two lengths where it is not settled or not known: the shorter is the safe one, the longer can be argued.
 */
import type { FactId, Facts } from '../facts';
import { natureOf } from '../jurisdiction/territory';
import { known, knownOf, unknownOf } from '../reading';
import type { Assumption } from './clock';
import type { ClockName } from './clock-table';
import { lawAssumed } from './contract-law';
import { livesInChina, statesOf, withinChina } from './states';

export interface Limit {
  readonly name: Extract<ClockName, 'limitation_general' | 'limitation_sale' | 'limitation_carrier'>;
  /** Years. */
  readonly safe: number;
  readonly latest: number;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

/** Goods made to order: a sale or a work contract, contested (S15b). */
const perhapsWork = (s: Facts): boolean => known(s, 'deal.object') === 'made_to_order';

const general: Limit = { name: 'limitation_general', safe: 3, latest: 3, because: ['claim.ground'], missing: [] };

/**
 * Four years need an international sale of goods by a business; a consumer, Hong Kong, Macao and Taiwan are disputed. Goods
 * made to order may be a work contract (CC 770; S15b), which has the three years of CC 188.
 */
function sale(s: Facts): Limit {
  const states = statesOf(s);
  const { buyer, seller } = states;
  const ground: readonly FactId[] = known(s, 'claim.ground') === undefined ? [] : ['claim.ground'];
  if (ground.length > 0 && buyer !== undefined && buyer === seller) {
    return { ...general, because: [...ground, ...states.because] };
  }
  const role = known(s, 'buyer.kind');
  const unclear = perhapsWork(s) || known(s, 'deal.object') === 'digital';
  const missing: readonly FactId[] = [
    ...(ground.length > 0 ? [] : (['claim.ground'] as const)),
    ...states.missing,
    ...(role === undefined ? (['buyer.kind'] as const) : []),
  ];
  const disputed =
    role === 'consumer' ||
    buyer === 'HK' ||
    buyer === 'MO' ||
    buyer === 'TW' ||
    (buyer !== undefined && seller !== undefined && withinChina(buyer, seller)) ||
    unclear;
  const because: readonly FactId[] = [
    ...ground,
    ...states.because,
    ...(role === undefined ? [] : ['buyer.kind' as const]),
    ...(unclear ? (['deal.object'] as const) : []),
  ];
  return { name: 'limitation_sale', safe: disputed || missing.length > 0 ? 3 : 4, latest: 4, because, missing };
}

/** A carrier or forwarder: one year by sea; otherwise one year as the safe length and three to argue. */
function carrier(s: Facts): Limit {
  const mode = known(s, 'carriage.mode');
  const because: readonly FactId[] = mode === undefined ? ['claim.ground'] : ['claim.ground', 'carriage.mode'];
  const missing: readonly FactId[] = mode === undefined ? ['carriage.mode'] : [];
  return { name: 'limitation_carrier', safe: 1, latest: mode === 'sea' ? 1 : 3, because, missing };
}

/** The limits of the case, the one of the claim itself first. Empty: what the claim rests on is not known. */
export function limitsOf(s: Facts): readonly Limit[] {
  const ground = known(s, 'claim.ground');
  const kind = known(s, 'dispute.kind');
  if (ground === 'carriage') return [carrier(s)];
  // A dispute with the carrier beside a claim from the sale: the sale keeps its own time, both are shown.
  const besides = { ...carrier(s), because: ['dispute.kind'] as const };
  if (ground !== undefined) {
    const own = ground === 'sale' ? sale(s) : general;
    return kind === 'carrier' ? [own, besides] : [own];
  }
  if (kind === undefined) return [];
  const asking: Limit = { ...besides, latest: 4, missing: [...besides.missing, 'claim.ground'] };
  return kind === 'carrier' || kind === 'extra_charge' ? [asking] : [sale(s)];
}

/**
 * The claim rests on a wrong, or on a right of one's own, outside any contract: the time runs from knowing the harm and the
 * debtor (CC 188(2)), and the law of the contract says nothing of it. Undefined: it rests on a contract, or that is not known.
 * The law of another place can govern it (PIL 44–46, 50); the place is not read here, but said for goods that harm (PIL 45).
 */
export function outsideContract(s: Facts): { readonly because: readonly FactId[] } | undefined {
  const { nature, because } = natureOf(s, known(s, 'claim.ground'));
  return nature === undefined || nature === 'contract' ? undefined : { because };
}

/** What the claim is about is known, but not whether it rests on a contract: both readings stay. */
export function basisOpen(s: Facts): boolean {
  const ground = known(s, 'claim.ground');
  return ground !== undefined && natureOf(s, ground).nature === undefined;
}

/**
 * What is taken for granted outside a contract. Product liability: by the law of the injured person's habitual residence
 * (PIL 45), so Chinese law is not taken as settled where that is not known to be in China.
 */
function outsideAssumed(s: Facts): 'harm-as-start' | 'product-law-abroad' {
  const goods = known(s, 'claim.ground') === 'product_liability';
  return goods && !livesInChina(s).is ? 'product-law-abroad' : 'harm-as-start';
}

/** A special law goes before the general time (CC 188(1)). That on product quality is not coded: it may be shorter. */
export const specialLaw = (s: Facts): readonly Assumption[] =>
  known(s, 'claim.ground') === 'product_liability' ? ['special-law-not-read'] : [];

/** The claim rests on no contract, or perhaps on none. */
export function mayBeOutside(s: Facts): boolean {
  const ground = known(s, 'claim.ground');
  return ground !== undefined && natureOf(s, ground).nature !== 'contract';
}

/** What is taken for granted there. Undefined: the claim rests on a contract, or what it is about is not known. */
export function basisAssumed(s: Facts): Assumption | undefined {
  if (!mayBeOutside(s)) return undefined;
  return basisOpen(s) ? 'basis-unknown' : outsideAssumed(s);
}

/** Law not known: the shortest Chinese length is the safe one. Outside any contract: the law of the contract is not asked. */
export function byLaw(s: Facts, limit: Limit): { readonly limit: Limit; readonly assumed: readonly Assumption[] } {
  const outside = outsideContract(s);
  if (outside !== undefined && limit.name === 'limitation_general') {
    const goods = known(s, 'claim.ground') === 'product_liability';
    const home: readonly FactId[] = goods ? [livesInChina(s).by] : [];
    return {
      limit: { ...limit, because: [...outside.because, ...knownOf(s, home)], missing: unknownOf(s, home) },
      // The contract is the other claim (CC 186); its day of breach is not asked.
      assumed: [outsideAssumed(s), ...specialLaw(s), ...(goods ? (['contract-time-apart'] as const) : [])],
    };
  }
  const open = limit.name === 'limitation_general' && basisOpen(s);
  const law = known(s, 'contract.governingLaw');
  const safe = law === undefined ? Math.min(limit.safe, 3) : limit.safe;
  const onlyByLaw = safe < limit.safe;
  // The debtor is the carrier: neither the buyer's home nor the seller's place says which law governs.
  const ofCarrier = limit.name === 'limitation_carrier';
  const byNobody: readonly Assumption[] = ['governing-law-unknown'];
  const assumed = law === undefined && ofCarrier ? byNobody : lawAssumed(s).assumed;
  const home = assumed.includes('home-law-may-govern');
  const lawOpen = assumed.filter((id) => !open && id !== 'home-law-may-govern');
  return {
    limit: {
      ...limit,
      safe,
      because: [
        ...limit.because,
        ...(home ? (['buyer.kind'] as const) : []),
        ...(law === undefined ? [] : (['contract.governingLaw'] as const)),
      ],
      missing: [
        ...limit.missing,
        ...(open ? (['claim.nature'] as const) : []),
        ...(law === undefined ? (['contract.governingLaw'] as const) : []),
      ],
    },
    assumed: [
      ...(open ? (['basis-unknown'] as const) : []),
      // Three years because the law is not known: that it is not known is said with them.
      ...(onlyByLaw ? lawOpen.filter((id) => id !== 'governing-law-unknown') : lawOpen),
      ...(onlyByLaw ? (['three-years-law-unknown'] as const) : []),
      ...(safe < limit.latest && !onlyByLaw ? (['shorter-period-shown'] as const) : []),
      ...(limit.name === 'limitation_sale' && perhapsWork(s) ? (['may-be-work-contract'] as const) : []),
      ...(home ? (['home-law-may-govern'] as const) : []),
    ],
  };
}
