/**
 * K2, place of performance of a contract (3.3): step 1 agreed place (T9), step 2 online sale (T4–T8),
 * step 3 manner of conclusion open (T17), step 4 other contracts (T10). CPLI 18, 20.
 */
import type { Facts } from '../facts';
import { any, anyInOrder } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { bothWays, choose, whicheverWay } from '../logic/readings';
import { atMostLean, becauseOf, byRule, presumed } from '../logic/reasons';
import { leanNo, leanYes, no, open, yes } from '../logic/values';
import { given, known, lack, notSure } from '../reading';
import { buyerHome, sellerDomicile } from './domicile';
import { placed } from './place-of';
import type { Ground } from './subject';

/** T9: a clear agreed place. If nobody performed, only the defendant's home remains, unless a party lives there. */
function agreedPlace(s: Facts, city: string): Finding {
  const here = placed(s, 'place.agreedAt', city, yes('T9a'), no('T9a'));
  if (here.truth !== 'yes') return here;
  const aPartyLivesThere = any(sellerDomicile(s, city), buyerHome(s, city, yes('T9b'), no('T9b'), open('T9b')));
  const unless = (otherwise: Finding): Finding =>
    choose(
      aPartyLivesThere,
      () => yes('T9a'),
      () => otherwise,
    );
  const state = known(s, 'performance.state');
  const because = (f: Finding): Finding => becauseOf('place.agreedAt', f);
  if (state === 'full' || state === 'partial') return because(becauseOf('performance.state', yes('T9a')));
  if (state === 'nobody') return because(becauseOf('performance.state', unless(no('T9b'))));
  if (state === 'only_paid') return because(becauseOf('performance.state', unless(open('T9c'))));
  const ask = lack(s, 'performance.state');
  return aPartyLivesThere.truth === 'yes' ? because(unless(no('T9b'))) : byRule('T9c', ask);
}

/** T8: delivered through the network: the buyer's domicile. */
const throughNetwork = (s: Facts, city: string): Finding => buyerHome(s, city, yes('T8'), no('T8'), open('T8'));

/** T4–T6: taken over by the buyer, or (`forwarder`) by somebody acting for him. */
function takenOver(s: Facts, city: string, forwarder: boolean): Finding {
  const here = placed(s, 'receipt.place', city, forwarder ? leanYes('T4') : yes('T4'), no('T5'));
  if (here.truth === 'no') return changedFromHere(s, city, here);
  if (here.truth === 'unknown') return here;
  return given(s, 'order.addressHistory', (history) => {
    if (history !== 'unchanged') return becauseOf('receipt.place', leanNo('T6a'));
    return given(s, 'receipt.proof', (proof) => (proof === 'can' ? here : becauseOf('receipt.place', open('T6b'))));
  });
}

/** T6a: the city of the address before it was changed stays open. */
function changedFromHere(s: Facts, city: string, otherwise: Finding): Finding {
  if (known(s, 'order.addressHistory') !== 'changed' || known(s, 'order.addressBefore') !== city) return otherwise;
  return becauseOf('order.addressHistory', becauseOf('order.addressBefore', open('T6a')));
}

/** T7: never delivered, lost, refused, returned, or in a consolidation warehouse: the address of the order. */
function notReceived(s: Facts, city: string): Finding {
  const here = placed(s, 'order.address', city, open('T7a'), no('T7b'));
  if (here.truth === 'no') return changedFromHere(s, city, here);
  const history = known(s, 'order.addressHistory');
  if (known(s, 'order.address') === city && history !== undefined && history !== 'unchanged') {
    return becauseOf('order.address', becauseOf('order.addressHistory', leanNo('T6a')));
  }
  return here;
}

/** T7 of goods that a bonded warehouse took over: the warehouse, or the address of the order. */
function inWarehouse(s: Facts, city: string): Finding {
  const warehouse = placed(s, 'receipt.place', city, open('T7a'), no('T7b'));
  const byAddress = notReceived(s, city);
  const decided = [warehouse, byAddress].find((f) => f.truth === 'unknown' && f.missing.length === 0);
  return decided ?? anyInOrder(warehouse, byAddress);
}

function otherDelivery(s: Facts, city: string): Finding {
  switch (known(s, 'receipt.by')) {
    case 'buyer':
      return becauseOf('receipt.by', takenOver(s, city, false));
    case 'agent':
      return becauseOf('receipt.by', takenOver(s, city, true));
    case undefined: {
      // A place of receipt elsewhere is not enough: if nobody took the goods over, the order address counts (1.7).
      const ask = lack(s, 'receipt.by');
      return whicheverWay([takenOver(s, city, false), notReceived(s, city)], ask.missing, ask.next);
    }
    case 'bonded':
      return becauseOf('receipt.by', inWarehouse(s, city));
    default:
      // A consolidation warehouse of the platform or seller is not a receipt (T4).
      return becauseOf('receipt.by', notReceived(s, city));
  }
}

/** Step 2: a sale by order on a platform or own site. Goods are delivered otherwise than through the network. */
function onlineSale(s: Facts, city: string): Finding {
  const mode = known(s, 'delivery.mode');
  const object = known(s, 'deal.object');
  if (mode === 'network') return becauseOf('delivery.mode', throughNetwork(s, city));
  if (mode === 'other') return becauseOf('delivery.mode', otherDelivery(s, city));
  if (object === 'catalogue' || object === 'logo' || object === 'made_to_order') {
    return becauseOf('deal.object', otherDelivery(s, city));
  }
  const ask = object === undefined ? lack(s, 'deal.object') : lack(s, 'delivery.mode');
  return bothWays([throughNetwork(s, city), otherDelivery(s, city)], ask.missing, ask.next);
}

/** T10b, T10c: the place of the party who had to perform, or who is owed the money. */
function otherContract(s: Facts, city: string, performer: Finding): Finding {
  const perform = byRule('T10b', atMostLean(performer));
  const money = buyerHome(s, city, yes('T10c'), no('T10c'), yes('T10c'));
  const relief = known(s, 'claim.relief');
  if (relief === undefined) {
    return bothWays([perform, money], ['claim.relief'], notSure(s, 'claim.relief') ? [] : ['claim.relief']);
  }
  return becauseOf('claim.relief', relief === 'sum_owed' ? money : perform);
}

/** Step 4: in person and settled on the spot (T10a), else T10b or T10c. */
function stepFour(s: Facts, city: string, performer: Finding): Finding {
  const other = (): Finding => otherContract(s, city, performer);
  const concluded = known(s, 'deal.concluded');
  if (concluded !== undefined && concluded !== 'in_person') return becauseOf('deal.concluded', other());
  if (concluded === undefined && known(s, 'service.concludedOnline') === 'yes') {
    return becauseOf('service.concludedOnline', other());
  }
  const spot = (): Finding => placed(s, 'deal.spotPlace', city, yes('T10a'), no('T10a'));
  const settled = known(s, 'deal.onTheSpot');
  if (settled === undefined) {
    const next = notSure(s, 'deal.onTheSpot') ? [] : (['deal.onTheSpot'] as const);
    return bothWays([spot(), other()], ['deal.onTheSpot'], next);
  }
  return becauseOf('deal.onTheSpot', settled === 'yes' ? spot() : other());
}

/** Steps 2 to 4 of a sale. Made to order, or a deal by e-mail or chat: courts differ, both ways (T17). */
function saleSteps(s: Facts, city: string, performer: Finding): Finding {
  const concluded = known(s, 'deal.concluded');
  const object = known(s, 'deal.object');
  const four = (): Finding => stepFour(s, city, performer);
  const either = (over: Finding): Finding =>
    byRule('T17', bothWays([onlineSale(s, city), four()], over.missing, over.next));
  const decided: Finding = { ...yes('T17'), missing: [], next: [] };
  if (concluded === undefined) return either(lack(s, 'deal.concluded'));
  const f = (): Finding => {
    if (concluded === 'in_person') return four();
    if (object === undefined) return either(lack(s, 'deal.object'));
    if (object === 'work') return four();
    if (object === 'digital' && known(s, 'deal.digitalKind') === 'work_done')
      return becauseOf('deal.digitalKind', four());
    if (object === 'digital' && known(s, 'deal.digitalKind') === undefined) return either(lack(s, 'deal.digitalKind'));
    if (object === 'made_to_order' || concluded === 'remote') return either(decided);
    return object === 'digital' ? becauseOf('deal.digitalKind', onlineSale(s, city)) : onlineSale(s, city);
  };
  const g = becauseOf('deal.concluded', f());
  return concluded === 'in_person' || object === undefined ? g : becauseOf('deal.object', g);
}

/** K2 of a contract claim. `performer`: whether the party who had to perform has its home in the city. */
export function placeOfPerformance(s: Facts, city: string, ground: Ground | undefined, performer: Finding): Finding {
  const steps = (): Finding =>
    ground === 'sale' || ground === 'platform_joint_liability' || ground === undefined
      ? saleSteps(s, city, performer)
      : stepFour(s, city, performer);
  return given(
    s,
    'place.agreed',
    (agreed) => {
      if (agreed === 'none') return steps();
      if (agreed === 'clear') return agreedPlace(s, city);
      return byRule('T9e', bothWays([agreedPlace(s, city), steps()]));
    },
    () => presumed('place.agreed', byRule('T9d', steps())),
  );
}
