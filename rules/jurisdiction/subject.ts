/**
 * SUBJECT (3.2): is this kind of claim on the Internet Courts' list?
 * 2025 Provisions Art. 1(1); for cases accepted before, 2018 Provisions Art. 2.
 */
import type { Facts, Value } from '../facts';
import { all, allInOrder } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { bothWays } from '../logic/readings';
import { atMostLean, becauseAsIn, becauseOf, byRule } from '../logic/reasons';
import { leanNo, leanYes, met, no, open, yes } from '../logic/values';
import { given, known, lack, notSure, raised } from '../reading';
import { union } from '../union';
import { orderedOnPlatform, sale } from './sale-subject';
import type { Scene } from './scene';

export type Ground = Value<'claim.ground'>;

/** S7: concluded online, no essential physical part, payment online; no as soon as one fails. */
function service(s: Facts): Finding {
  return allInOrder(
    given(s, 'service.concludedOnline', (v) => (v === 'yes' ? met : no('S7a'))),
    given(s, 'service.physicalPart', (v) => (v === 'yes' ? no('S7b') : met)),
    byRuleWhenOpen(
      given(s, 'service.payment', (v) =>
        v === 'none_due' ? yes('S7c') : v === 'online' ? leanYes('S7d') : open('S7e'),
      ),
    ),
  );
}

const byRuleWhenOpen = (f: Finding): Finding => (f.truth === 'unknown' ? byRule('S7e', f) : f);

/** The sale rows and what was bought: catalogue goods, printed goods, made to order (S15), files and licences (S16). */
function saleOfObject(s: Facts): Finding {
  const madeToOrder = (): Finding => {
    const asSale = sale(s);
    if (asSale.truth === 'no') return byRule('S15b', atMostLean(asSale));
    const still = open('S15b');
    return asSale.truth === 'unknown' ? { ...still, missing: asSale.missing, next: asSale.next } : still;
  };
  const object = known(s, 'deal.object');
  if (object === undefined) {
    const ask = notSure(s, 'deal.object') ? [] : (['deal.object'] as const);
    return bothWays([sale(s), service(s), madeToOrder()], ['deal.object'], ask);
  }
  const of = (): Finding => {
    switch (object) {
      case 'catalogue':
        return sale(s);
      case 'logo':
        return byRule('S15a', atMostLean(sale(s)));
      case 'made_to_order':
        return madeToOrder();
      case 'digital':
        return byRule(
          'S16',
          given(s, 'deal.digitalKind', (v) => (v === 'finished' ? sale(s) : service(s))),
        );
      case 'work':
        return service(s);
    }
  };
  return becauseOf('deal.object', of());
}

/** Done online or not: the common form of S10 and S11. */
const online = (s: Facts, yesCase: Finding, noCase: Finding): Finding =>
  given(s, 'claim.actOnline', (v) => (v === 'yes' ? yesCase : noCase));

function dataOrProperty(s: Facts, regime: Scene['regime']): Finding {
  if (regime === '2025') return online(s, leanYes('S10c'), no('S10c'));
  return given(s, 'claim.nature', (v) => (v === 'tort' ? online(s, yes('S10d'), leanNo('S10d')) : open('S10d')));
}

function loan(s: Facts, regime: Scene['regime']): Finding {
  if (regime === '2025') return no('S11b');
  return all(
    given(s, 'claim.loanKind', (v) => (v === 'financial' ? yes('S11b') : leanNo('S11b-older'))),
    given(s, 'claim.loanOnline', (v) => (v === 'yes' ? yes('S11b') : leanNo('S11b-older'))),
  );
}

function copyright(s: Facts, regime: Scene['regime']): Finding {
  if (regime === '2025') return no('S11c');
  const not2018 = leanNo('S11c-older');
  return given(s, 'claim.nature', (v) => (v === 'contract' ? not2018 : online(s, yes('S11c'), not2018)));
}

/** S9a: firm however sure it is that a business order on the platform is online shopping (S1). */
function boughtOnPlatform(s: Facts): Finding {
  const p = orderedOnPlatform(s);
  if (p.truth === 'unknown') return byRule('S9a', p);
  return becauseAsIn(p, p.truth === 'yes' ? yes('S9a') : leanNo('S9a'));
}

/**
 * S12 before a row that does not say yes: a type of case said to be designated for an Internet Court or not (2025 Art. 1(3);
 * 2018 Art. 2(11)). Shown, it decides whatever the row still lacks.
 */
function unlessDesignated(s: Facts, row: Finding): Finding {
  if (row.truth === 'yes') return row;
  if (row.truth === 'unknown' && known(s, 'claim.designation') !== 'shown') {
    return notSure(s, 'claim.designation') ? { ...row, missing: union(row.missing, ['claim.designation']) } : row;
  }
  return raised(s, 'claim.designation', (v) => {
    if (v === 'shown') return leanYes('S12');
    return v === 'claimed' ? open('S12') : row;
  });
}

/** Claims that are no sale or service: another type may be designated for them (S12). */
const DESIGNABLE: readonly Ground[] = [
  'product_liability',
  'online_tort',
  'personal_data',
  'online_data',
  'virtual_property',
  'unfair_competition',
  'loan',
  'copyright',
  'industrial_property',
  'other',
];

/** SUBJECT of one claim in one reading of the date. */
export function subject(s: Facts, ground: Ground | undefined, { regime }: Scene): Finding {
  const row = byList(s, ground, regime);
  return ground !== undefined && DESIGNABLE.includes(ground) ? unlessDesignated(s, row) : row;
}

function byList(s: Facts, ground: Ground | undefined, regime: Scene['regime']): Finding {
  switch (ground) {
    case undefined:
      return byRule('S18', lack(s, 'claim.ground'));
    case 'sale':
      return saleOfObject(s);
    case 'service':
      return service(s);
    case 'carriage':
      return no('S7b');
    case 'platform_agreement':
      return byRule('S8', service(s));
    case 'platform_joint_liability':
      return regime === '2025' ? open('S17') : byRule('S17', saleOfObject(s));
    case 'product_liability':
      return regime === '2025' ? no('S9b') : boughtOnPlatform(s);
    case 'online_tort':
      return regime === '2025' ? no('S10b') : online(s, yes('S10a'), leanNo('S10a'));
    case 'personal_data':
      return regime === '2025' ? online(s, leanYes('S10c'), no('S10c')) : online(s, yes('S10a'), leanNo('S10a'));
    case 'online_data':
    case 'virtual_property':
      return dataOrProperty(s, regime);
    case 'unfair_competition':
      if (regime === '2025') return online(s, yes('S11a'), no('S11a'));
      return online(s, open('S11a'), leanNo('S11a-older'));
    case 'loan':
      return loan(s, regime);
    case 'copyright':
      return copyright(s, regime);
    case 'domain_name':
      return yes('S11d');
    case 'industrial_property':
    case 'other':
      return regime === '2025' ? no('S14') : leanNo('S14');
  }
}
