/**
 * FOREIGN_OK(city) (3.5): may this Internet Court take a foreign-related case? 2025 Provisions Art. 1(2); before that,
 * local distributions of which only secondary sources were seen (F2–F4, at most probable).
 */
import type { City } from '../assessment';
import type { Facts } from '../facts';
import type { Finding } from '../logic/finding';
import { bothWays, following, whicheverWay } from '../logic/readings';
import { becauseOf, byRule } from '../logic/reasons';
import { leanNo, leanYes, open, yes } from '../logic/values';
import { known, lack } from '../reading';
import { foreignRelated } from './level';
import type { Scene } from './scene';

/** By the buyer's kind where the two differ; unknown stays as said for the unknown buyer. */
function byKind(s: Facts, rule: 'F3' | 'F4', consumer: Finding, business: Finding): Finding {
  const kind = known(s, 'buyer.kind');
  if (kind === undefined)
    return byRule(rule, whicheverWay([consumer, business], ['buyer.kind'], lack(s, 'buyer.kind').next));
  return becauseOf('buyer.kind', kind === 'consumer' ? consumer : business);
}

/** F2–F4: a foreign-related case under the 2018 regime, by city and day of acceptance (both days included). */
function in2018(s: Facts, city: City, accepted: string): Finding {
  if (city === '330100') return leanYes('F2');
  if (city === '440100') {
    if (accepted <= '2018-12-31') return open('F3');
    if (accepted <= '2022-12-31') return leanNo('F3');
    return byKind(s, 'F3', leanYes('F3'), leanNo('F3'));
  }
  if (accepted <= '2022-12-31') return byKind(s, 'F4', open('F4'), leanNo('F4'));
  return leanYes('F4');
}

export function foreignOk(s: Facts, city: City, scene: Scene, flag = foreignRelated(s)): Finding {
  const because = (f: Finding): Finding => following(flag, f);
  if (flag.truth === 'no') return because(yes('F7'));
  if (scene.regime === '2025') {
    if (flag.truth === 'unknown') return { ...leanYes('F7'), firming: flag.missing };
    return because(city === '440100' ? leanYes('F1') : yes('F1'));
  }
  const foreign = in2018(s, city, scene.accepted ?? '2025-10-31');
  if (flag.truth === 'unknown') return byRule('F7', bothWays([foreign, yes('F7')], flag.missing, flag.next));
  const on: Finding = scene.accepted === null ? foreign : becauseOf('filing.acceptedOn', foreign);
  return because(known(s, 'filing.acceptedOn') === undefined ? foreign : on);
}
