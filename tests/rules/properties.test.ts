/**
 * What must hold of every rule group on every answer sheet over the facts it reads (sampled with a seed where there are
 * too many): the deciding facts alone give the same value; a missing fact is one that is not known; knowing more never
 * turns a yes or a no around. Exceptions are only those of the specification: the presumptions of 1.7, what it treats as
 * "no" (platform.sued, buyer.lawChoice), and what only the person raises.
 */
import { describe, it } from 'vitest';
import type { City } from '../../rules/assessment';
import { type FactId, type Facts, factIds, NOT_SURE, specOf } from '../../rules/facts';
import type { Scene } from '../../rules/jurisdiction/scene';
import type { Ground } from '../../rules/jurisdiction/subject';
import { type Finding, flat } from '../../rules/logic/finding';
import { raisable } from '../../rules/raised';
import { groups, readsOf } from '../../rules/readers';
import { answers, seeded, sheets, values } from './answer-sheets';

const CITY: City = '330100';
const NOW: Scene = { regime: '2025', accepted: null };
const THEN: Scene = { regime: '2018', accepted: '2024-06-03' };
const OLD: Scene = { regime: '2018', accepted: '2020-06-03' };
const MOST = 4000;

interface Subject {
  name: string;
  decide: (s: Facts) => Finding;
}

const grounds: readonly Ground[] = [
  'sale',
  'service',
  'carriage',
  'platform_agreement',
  'platform_joint_liability',
  'product_liability',
  'online_tort',
  'personal_data',
  'online_data',
  'virtual_property',
  'unfair_competition',
  'domain_name',
  'copyright',
  'industrial_property',
  'loan',
  'other',
];
const byGround = new Set(['SUBJECT', 'LEVEL', 'K1', 'K2', 'K3', 'B1', 'B2', 'B6']);
const byScene = new Set(['SUBJECT', 'LEVEL', 'FOREIGN_OK', 'B1']);

const subjects: Subject[] = Object.entries(groups).flatMap(([id, evaluate]) => {
  const gs: readonly Ground[] = byGround.has(id) ? grounds : ['sale'];
  const scenes = byScene.has(id) ? [NOW, THEN, OLD] : [NOW];
  const cities: City[] = id === 'FOREIGN_OK' ? ['110000', '330100', '440100'] : [CITY];
  return gs.flatMap((g) =>
    scenes.flatMap((scene) =>
      cities.map((city) => ({
        name: `${id} ${g} ${scene.regime} ${scene.accepted ?? ''} ${city}`,
        decide: (s: Facts) => evaluate(s, city, g, scene),
      })),
    ),
  );
});

/** The facts a group reads on some sheet: found by reading ever more of what it asks for. */
function factsOf(decide: (s: Facts) => Finding): FactId[] {
  const seen = new Set<FactId>();
  const random = seeded(7);
  for (let n = 0; n < 3000; n++) {
    const ids = [...seen];
    const s = Object.fromEntries(
      ids.map((id) => [id, answers(id)[Math.floor(random() * answers(id).length)]]).filter(([, v]) => v !== undefined),
    );
    for (const id of readsOf(s, decide)) if (factIds.includes(id)) seen.add(id);
  }
  return factIds.filter((id) => seen.has(id));
}

/** Not asked, not sure, or an answer that itself says that it is not known. */
const notKnown = (s: Facts, id: FactId): boolean =>
  s[id] === undefined ||
  s[id] === NOT_SURE ||
  s[id] === 'not_looked' ||
  (id === 'seller.identity' && (s[id] === 'unknown' || s[id] === 'name_only')) ||
  (id === 'platform.grounds' && (s[id] as readonly string[]).includes('identity_not_yet_asked')) ||
  (id === 'claim.amount' && typeof s[id] === 'object');

/** One answer must not contradict another that says the same thing: the form never lets both be given. */
function consistent(s: Facts): boolean {
  const ticked = (s['case.circumstances'] ?? []) as readonly string[] | string;
  const screened = (id: FactId, item: string, usual: readonly unknown[]): boolean =>
    !Array.isArray(ticked) ||
    ticked.length === 0 ||
    s[id] === undefined ||
    ticked.includes(item) !== usual.includes(s[id]);
  const abroad = s['buyer.country'] === 'DE' ? s['buyer.home'] === undefined || s['buyer.home'] === 'outside' : true;
  const places: readonly FactId[] = [
    'seller.mainOffice',
    'seller.registeredAddress',
    'seller.residence',
    'seller.household',
  ];
  const goneButSeated = s['seller.kind'] === 'deregistered' && places.some((id) => s[id] !== undefined);
  const goods = ['catalogue', 'logo', 'made_to_order'].includes(s['deal.object'] ?? '');
  const remote = s['service.concludedOnline'] === 'yes' || (s['deal.concluded'] ?? 'in_person') !== 'in_person';
  const spot =
    s['deal.onTheSpot'] === 'yes' || (s['service.concludedOnline'] === 'yes' && s['deal.concluded'] === 'in_person');
  return (
    abroad &&
    !(remote && spot) &&
    !goneButSeated &&
    !(goods && s['delivery.mode'] === 'network') &&
    !(s['deal.platform'] !== undefined && s['deal.siteHostsSellers'] === 'no') &&
    screened('history.decided', 'decided', ['none']) &&
    screened('history.pending', 'pending', ['none']) &&
    screened('claim.persons', 'many_persons', ['nine_or_fewer']) &&
    screened('order.name', 'other_name', ['own'])
  );
}

/** Answers that the specification gives a meaning of their own. */
const ownMeaning = (s: Facts, id: FactId): boolean => s[id] === NOT_SURE && specOf(id).notSureMeans !== undefined;

/** Raised by the person only: unanswered has a meaning; and T6a, where the address is said to have been changed. */
const raised = (id: FactId): boolean =>
  specOf(id).raisedByUser !== undefined || id === 'order.addressHistory' || id === 'order.addressBefore';

/** T14: not sued, the platform has no effect unless it is the seller; this is offered then, and unanswered it means no. */
const toldUnasked = (s: Facts, id: FactId): boolean =>
  id === 'platform.grounds' && raisable({ 'platform.sued': 'no', ...s, 'deal.concluded': 'platform' }).includes(id);

const only = (s: Facts, ids: readonly FactId[]): Facts =>
  Object.fromEntries(Object.entries(s).filter(([id]) => ids.includes(id as FactId) || raised(id as FactId)));

/** 4.3: whether a clause with the platform bars the claim against it is read once it was found; till then B1a, B2c and B3 are open. */
const inTheBars = (name: string, id: FactId): boolean => name.startsWith('K1 ') && id === 'clauses.looked';

/**
 * Taken as not there until it is told: an entry "deregistered" in the register, "if looked up" (decision-routes.md 2.2), an award
 * that was set aside, after which the clause may be used up (ARB 10(2)), a suit that was accepted (B1b), and an enforcement, which
 * shows that there is a decision (B4).
 */
const untilTold = (name: string, id: FactId, value: unknown): boolean =>
  (id === 'seller.registerStatus' && value === 'deregistered') ||
  (id === 'history.decided' && value === 'award_set_aside') ||
  (id === 'case.stage' && value === 'enforcement') ||
  (name.startsWith('B1 ') && id === 'filing.state' && value === 'accepted');

describe.each(subjects)('$name', ({ name, decide }) => {
  const ids = factsOf(decide);
  const random = seeded(11);
  const problems: string[] = [];
  const say = (what: string, s: Facts, more: unknown): void => {
    if (problems.length < 3) problems.push(`${what}: ${JSON.stringify(more)} on ${JSON.stringify(s)}`);
  };

  it('holds on every sheet', () => {
    for (const s of sheets(ids, MOST, 3)) {
      if (!consistent(s)) continue;
      const f = decide(s);
      for (const id of f.missing) if (!notKnown(s, id)) say('missing but known', s, id);
      if (f.truth === 'unknown') continue;
      for (const r of f.reasons) {
        const alone = decide(only(s, flat(r.because, r.presumes)));
        if (alone.truth !== f.truth)
          say('deciding facts do not decide', s, [f.truth, alone.truth, flat(r.because), flat(r.rules)]);
      }
      for (let k = 0; k < 4; k++) {
        const id = ids[Math.floor(random() * ids.length)];
        if (id === undefined || raised(id) || ownMeaning(s, id) || toldUnasked(s, id)) continue;
        if (inTheBars(name, id)) continue;
        if (s[id] !== undefined && s[id] !== NOT_SURE) continue;
        const all = s[id] === undefined ? answers(id).slice(1) : values(id);
        const more = { ...s, [id]: all[Math.floor(random() * all.length)] } as Facts;
        if (!consistent(more) || untilTold(name, id, more[id])) continue;
        const g = decide(more);
        if (g.truth !== f.truth) say('knowing more turned it', s, [id, more[id], f.truth, g.truth]);
      }
    }
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
});
