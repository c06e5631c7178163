/**
 * T14, T15: the platform as a defendant. It counts only with a named legal ground, and at most "probably",
 * unless it is the seller itself (T14a). ECL 37, 38; CRPL 44; ONL 4; PIL 42; CPL 22(3), 55.
 */
import type { Facts } from '../facts';
import { all, allInOrder, any } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { becauseOf, byRule } from '../logic/reasons';
import { lacking, leanYes, met, no, notMet, open, yes } from '../logic/values';
import { given, has, known, notAsked, notSure } from '../reading';
import { placed } from './place-of';
import type { Ground } from './subject';

/** PIL 42: Chinese consumer law applies by choice, or because the trader did no business in the buyer's country. */
const chineseConsumerLaw = (s: Facts): Finding => {
  if (known(s, 'buyer.lawChoice') === 'yes') return becauseOf('buyer.lawChoice', yes('PIL42'));
  if (known(s, 'seller.activeThere') === 'no') return becauseOf('seller.activeThere', yes('PIL42'));
  const missing = (['seller.activeThere', 'buyer.lawChoice'] as const).filter((id) => known(s, id) === undefined);
  return { ...open('PIL42'), missing, next: notAsked(s, missing) };
};

/** S6, T14a: the goods are marked or run as the platform's own, so it is the contract seller. */
export const selfOperated = (s: Facts): boolean => has(known(s, 'platform.grounds') ?? [], 'self_operated');

/**
 * What a clause with this party is worth: with the platform for its own agreement, else with the seller; where the platform is
 * the seller itself, a clause with the one is one with the other.
 */
export function ofParty(
  s: Facts,
  ground: Ground | undefined,
  party: 'seller' | 'platform_only' | 'platform_terms',
  worth: () => Finding,
  otherwise: Finding,
): Finding {
  if (party === (ground === 'platform_agreement' ? 'platform_only' : 'seller')) return worth();
  const same = ground !== 'platform_agreement' && party === 'platform_only' && selfOperated(s);
  return same ? becauseOf('platform.grounds', worth()) : otherwise;
}

type ConsumerGround = 'T14b' | 'T14c' | 'T14d' | 'T14e';

/** A ground that only consumers under Chinese consumer law have. */
const consumerGround = (s: Facts, rule: ConsumerGround, finding: Finding): Finding =>
  given(s, 'buyer.kind', (kind) => (kind === 'business' ? no(rule) : all(chineseConsumerLaw(s), finding)));

/** T14c before anybody asked the platform: its answer is the missing fact. */
const NOT_YET_ASKED: Finding = byRule('T14c', lacking('platform.grounds', true));

/**
 * The legal ground against the platform, whatever its city. `joint`: what a suit that joins the seller's claim with T14e is
 * worth (S17, 4.3); a claim on T14e alone has the subject of S17 anyway.
 */
export function platformGround(s: Facts, joint: Finding = met): Finding {
  return given(s, 'platform.grounds', (grounds) => {
    const parts: Finding[] = [];
    if (has(grounds, 'self_operated')) parts.push(yes('T14a'));
    if (has(grounds, 'misleading_marks')) parts.push(consumerGround(s, 'T14b', leanYes('T14b')));
    if (has(grounds, 'identity_refused')) parts.push(consumerGround(s, 'T14c', leanYes('T14c')));
    if (has(grounds, 'identity_not_yet_asked')) parts.push(consumerGround(s, 'T14c', NOT_YET_ASKED));
    if (has(grounds, 'own_promise')) parts.push(consumerGround(s, 'T14d', leanYes('T14d')));
    if (has(grounds, 'knew')) parts.push(consumerGround(s, 'T14e', all(leanYes('T14e'), joint)));
    if (has(grounds, 'own_contract')) parts.push(no('T14f'));
    return parts.length === 0 ? no('T14') : any(...parts);
  });
}

/** The buyer's contract must be with the operator; an offshore entity leaves it open. Not needed where it is the seller. */
const contractingEntity = (s: Facts): Finding =>
  selfOperated(s)
    ? becauseOf('platform.grounds', yes('T14a'))
    : given(s, 'platform.contractingEntity', (v) => (v === 'operator' ? yes('T14') : open('T15')));

/** S5: the seller's own site, which hosts no other seller. */
export const ownSiteAlone = (s: Facts): boolean =>
  known(s, 'deal.concluded') === 'own_site' && known(s, 'deal.siteHostsSellers') === 'no';

/**
 * Connection of the claim with the city through the platform's own home. The platform as seller (T14a) counts whether it is
 * sued besides or not. `free`: no clause of the platform bars the claim against it (4.3).
 */
export function viaPlatform(s: Facts, city: string, joint: Finding, free: Finding): Finding {
  const operator = placed(s, 'platform.operatorHome', city, yes('T1a'), no('T1a'));
  const home = known(s, 'platform.operatorHome') === 'outside' ? byRule('T15', operator) : operator;
  if (known(s, 'platform.sued') !== 'yes' && selfOperated(s)) {
    return becauseOf('platform.grounds', allInOrder(home, yes('T14a'), free));
  }
  // Raised, and not sure: perhaps it is the seller.
  if (s['platform.sued'] !== undefined && known(s, 'platform.sued') !== 'yes' && notSure(s, 'platform.grounds')) {
    return becauseOf('platform.sued', allInOrder(home, byRule('T14', lacking('platform.grounds', true)), free));
  }
  // The seller's own site, which hosts nobody else: there is no platform to sue (S5).
  if (s['platform.sued'] === undefined && ownSiteAlone(s)) {
    return becauseOf('deal.concluded', becauseOf('deal.siteHostsSellers', no('T14')));
  }
  return given(
    s,
    'platform.sued',
    (sued) => (sued === 'no' ? no('T14') : allInOrder(home, platformGround(s, joint), contractingEntity(s), free)),
    () => notMet,
  );
}
