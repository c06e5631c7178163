/**
 * A clause that chooses a Chinese court: its validity V (rows V1–V11), and what it gives (K3) and takes (B3) per city
 * (rows T11, T12). CPL 35; CPLI 29–32, 91; 2025 Provisions Art. 2; CC 496.
 */
import type { FactId, Facts } from '../facts';
import { all, allInOrder, not } from '../logic/connectives';
import type { Finding, Truth } from '../logic/finding';
import { bothWays, following } from '../logic/readings';
import { atMostLean, becauseOf, byRule, presumed } from '../logic/reasons';
import { askedElsewhere, leanYes, met, no, open, yes } from '../logic/values';
import { given, has, known, lack } from '../reading';
import { sellerDomicile } from './domicile';
import { level as basicCourtLevel } from './level';
import { placed } from './place-of';
import { ofParty, selfOperated } from './platform-defendant';
import type { Scene } from './scene';
import type { Ground } from './subject';

/** A case not accepted yet. */
export const NOT_ACCEPTED: Scene = { regime: '2025', accepted: null };

/** V3–V6: a standard clause that was not pointed out. Only the consumer may plead CPLI 31. */
function standardForm(s: Facts): Finding {
  const notice = (missing: Finding): Finding =>
    given(s, 'courtClause.notice', (v) => (v === 'yes' ? met : missing), undefined);
  const forConsumer = (): Finding => (known(s, 'courtClause.notice') === 'yes' ? notice(met) : unnoticed());
  const unnoticed = (): Finding =>
    given(s, 'courtClause.buyerPleads', (v) => (v === 'relies' ? yes('V5') : byNotice(notice(no('V3')), 'V4')));
  const forBusiness = (): Finding => byNotice(notice(open('V6')), 'V6');
  return given(s, 'courtClause.standardForm', (v) => {
    if (v === 'no') return met;
    const buyer = known(s, 'buyer.kind');
    if (buyer === 'consumer') return becauseOf('buyer.kind', forConsumer());
    if (buyer === 'business') return becauseOf('buyer.kind', forBusiness());
    const ask = lack(s, 'buyer.kind');
    return byRule('V6', bothWays([forConsumer(), forBusiness()], ask.missing, ask.next));
  });
}

const byNotice = (f: Finding, rule: 'V4' | 'V6'): Finding => (f.truth === 'unknown' ? byRule(rule, f) : f);

/** V7, V8: a place must touch the dispute. */
const connection = (s: Facts): Finding =>
  given(s, 'courtClause.connection', (v) => {
    if (v === 'yes') return met;
    return v === 'platform_only' ? leanYes('V8') : open('V7');
  });

/** An Internet Court hears what a basic court of its city would hear (LEV 2(1)): a claim above that is of another level. */
function ofBasicCourt(s: Facts, ground: Ground | undefined, scene: Scene): Finding {
  const f = askedElsewhere(basicCourtLevel(s, ground, scene));
  if (f.truth === 'no') return open('V9');
  return f.truth === 'unknown' ? byRule('V9', f) : following(f, met);
}

/**
 * V9: the clause must not name a court of the wrong level (CPL 35). The court of the seller's domicile is of the right one, as no
 * level is named; of several courts the level is open unless a basic court hears the claim.
 */
const level = (s: Facts, ground: Ground | undefined, scene: Scene): Finding =>
  given(s, 'courtClause.names', (names) => {
    if (names === 'other_chinese') return given(s, 'courtClause.level', (v) => (v === 'right' ? met : open('V9')));
    return names === 'seller_domicile' || names === 'undetermined' ? met : ofBasicCourt(s, ground, scene);
  });

/** V1–V6: the rows that hold of whatever court is named. */
const ofAnyCourt = (s: Facts, ground: Ground | undefined): readonly Finding[] => [
  given(s, 'courtClause.parties', (p) => ofParty(s, ground, p, () => met, no('V1'))),
  given(s, 'courtClause.written', (w) => (w === 'yes' ? met : no('V1'))),
  standardForm(s),
];

/** Which court is named is not known: no effect where no clause of this kind has one (1.3), else unknown. */
const unread = (s: Facts, ground: Ground | undefined): Finding =>
  allInOrder(lack(s, 'courtClause.names'), ...ofAnyCourt(s, ground));

/** V: the weakest row decides. */
export function validity(s: Facts, ground: Ground | undefined, scene: Scene = NOT_ACCEPTED): Finding {
  const v = allInOrder(
    ...ofAnyCourt(s, ground),
    connection(s),
    level(s, ground, scene),
    ground === 'personal_data' ? open('V10') : met,
  );
  return v.truth === 'yes' && v.firm ? byRule('V11', v) : v;
}

interface Choice {
  /** K3: this court was chosen. */
  readonly k3: Finding;
  /** B3: another Chinese court was chosen. */
  readonly b3: Finding;
}

/** T11a–T11e: a clause was found; what it does for this city. */
function byNames(s: Facts, city: string, ground: Ground | undefined, scene: Scene): Choice {
  const names = known(s, 'courtClause.names');
  if (names === undefined) {
    const ask = unread(s, ground);
    return { k3: ask, b3: ask };
  }
  if (names === 'undetermined') return named({ k3: no('V2'), b3: no('V2') });
  const v = validity(s, ground, scene);
  if (names === 'other_chinese') return named({ k3: no('T11c'), b3: others(s, v, 'T11c') });
  if (names === 'seller_domicile') {
    // The platform that sold the goods itself is the seller of its own clause (S6).
    const ofPlatform = known(s, 'courtClause.parties') === 'platform_only' && selfOperated(s);
    const home = ofPlatform
      ? becauseOf(
          'platform.grounds',
          becauseOf('courtClause.parties', placed(s, 'platform.operatorHome', city, yes('T14a'), no('T1a'))),
        )
      : sellerDomicile(s, city);
    return named({
      k3: byRule('T11b', atMostLean(all(home, v))),
      // At home there: the clause names no other court (T11b), whatever else it does.
      b3: home.truth === 'yes' ? following(home, no('B3')) : byRule('T11c', all(not(home), others(s, v, 'T11c'))),
    });
  }
  const cities = known(s, 'courtClause.cities');
  if (cities === undefined) {
    const ask = lack(s, 'courtClause.cities');
    return named({ k3: ask, b3: ask });
  }
  const here = has(cities, city);
  const because = (f: Finding): Finding => becauseOf('courtClause.cities', f);
  const rule = names === 'internet_court' ? 'T11a' : names === 'basic_court' ? 'T11b' : 'T11d';
  if (!here) return named({ k3: because(no(rule)), b3: because(others(s, v, rule)) });
  const chosen = byRule(rule, v);
  // No bar, because this very city is named: the sentence of the row holds as it is.
  return named({ k3: because(names === 'basic_court' ? atMostLean(chosen) : chosen), b3: because(not(yes(rule))) });
}

/** The clause names a court: that fact decides both. */
const named = (c: Choice): Choice => ({
  k3: becauseOf('courtClause.names', c.k3),
  b3: becauseOf('courtClause.names', c.b3),
});

/** T11e: "may sue in" leaves open whether other courts are shut out, unless the clause has no effect. */
function others(s: Facts, v: Finding, rule: 'T11a' | 'T11b' | 'T11c' | 'T11d'): Finding {
  const must = byRule(rule, v);
  if (v.truth === 'no') return must;
  return given(
    s,
    'courtClause.force',
    (force) => (force === 'must' ? must : open('T11e')),
    () => bothWays([must, open('T11e')], ['courtClause.force']),
  );
}

/** T11f and the rows above: K3 and B3 of the city. */
export function chosenCourt(s: Facts, city: string, ground: Ground | undefined, scene: Scene = NOT_ACCEPTED): Choice {
  const looked = known(s, 'clauses.looked');
  if (looked === 'none_found') {
    return { k3: becauseOf('clauses.looked', no('T11f')), b3: becauseOf('clauses.looked', no('B3')) };
  }
  if (looked !== 'found') {
    const ask = lack(s, 'clauses.looked');
    if (s['clauses.looked'] === undefined) return { k3: ask, b3: byRule('B3', ask) };
    const answered = { ...ask, next: [] };
    return {
      k3: presumed('clauses.looked', becauseOf('clauses.looked', no('T11f'))),
      b3: byRule('B3', answered),
    };
  }
  const found = known(s, 'clauses.found');
  if (found === undefined) {
    const ask = lack(s, 'clauses.found');
    return { k3: ask, b3: ask };
  }
  if (!has(found, 'court')) {
    return {
      k3: becauseOf('clauses.looked', becauseOf('clauses.found', no('T11f'))),
      b3: becauseOf('clauses.looked', becauseOf('clauses.found', no('B3'))),
    };
  }
  const c = byNames(s, city, ground, scene);
  const both = (f: Finding): Finding => becauseOf('clauses.looked', becauseOf('clauses.found', f));
  return { k3: both(c.k3), b3: both(c.b3) };
}

/** What a clause found does beside the city that says yes. */
export interface Effect {
  /** It binds (V). */
  readonly binds: Truth;
  /** It shuts out the courts that it does not name (B3 there). */
  readonly shutsOut: Truth;
  readonly missing: readonly FactId[];
  /** Of those, the questions that come first. */
  readonly next: readonly FactId[];
}

/** The effect of the clause on other courts, wherever they are. No clause, or one that names no court (V2): none. */
export function clauseEffect(s: Facts, ground: Ground | undefined, scene: Scene = NOT_ACCEPTED): Effect {
  const names = known(s, 'courtClause.names');
  const found = known(s, 'clauses.looked') === 'found' && has(known(s, 'clauses.found') ?? [], 'court');
  if (!found || names === 'undetermined') return { binds: 'no', shutsOut: 'no', missing: [], next: [] };
  if (names === undefined) {
    const { truth, missing, next } = unread(s, ground);
    return { binds: truth, shutsOut: truth, missing, next };
  }
  const v = validity(s, ground, scene);
  const { truth, missing, next } = others(s, v, 'T11c');
  return { binds: v.truth, shutsOut: truth, missing, next };
}
