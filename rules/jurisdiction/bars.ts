/** BAR(city) (3.6): what stops a suit although the court would otherwise be competent. B1 is in `arbitration.ts`, B3 in `court-clause.ts`. */
import type { City } from '../assessment';
import type { Facts } from '../facts';
import { any } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { bothWays, following } from '../logic/readings';
import { becauseAsIn, becauseOf, byRule } from '../logic/reasons';
import { askedElsewhere, lacking, leanNo, leanYes, no, notMet, open, yes } from '../logic/values';
import { given, has, known, lack, screened } from '../reading';
import { arbitrationClause, arbitrationUnderWay } from './arbitration';
import { validity } from './court-clause';
import { ofParty, ownSiteAlone, platformGround, selfOperated } from './platform-defendant';
import type { Scene } from './scene';
import type { Ground } from './subject';

/** B2: a court outside the mainland. CPL 280; CPLI 31, 529. */
export function foreignCourt(s: Facts, ground: Ground | undefined): Finding {
  const exclusive = (): Finding =>
    given(s, 'foreignClause.exclusive', (v) => (v === 'non_exclusive' ? no('B2c') : open('B2a')));
  const hidden = (): Finding => {
    if (known(s, 'buyer.kind') === 'business') return becauseOf('buyer.kind', exclusive());
    if (known(s, 'foreignClause.standardForm') === 'no') return becauseOf('foreignClause.standardForm', exclusive());
    if (known(s, 'foreignClause.notice') === 'yes') return becauseOf('foreignClause.notice', exclusive());
    if (known(s, 'foreignClause.exclusive') === 'non_exclusive') return exclusive();
    const asked = (['buyer.kind', 'foreignClause.standardForm', 'foreignClause.notice'] as const).filter(
      (id) => known(s, id) === undefined,
    );
    const sign = asked.reduceRight<Finding>((_, id) => lack(s, id), leanNo('B2b'));
    if (asked.length > 0) return bothWays([leanNo('B2b'), exclusive()], asked, sign.next);
    return becauseOf('buyer.kind', becauseOf('foreignClause.standardForm', becauseOf('foreignClause.notice', sign)));
  };
  return given(s, 'clauses.looked', (looked) => {
    if (looked === 'none_found') return no('B2c');
    if (looked === 'not_looked') return byRule('B2c', lacking('clauses.looked', true));
    return given(s, 'clauses.found', (found) => {
      if (!has(found, 'foreign_court')) return no('B2c');
      return given(s, 'foreignClause.parties', (p) => ofParty(s, ground, p, hidden, no('B2c')));
    });
  });
}

/** B2a: a clause for a court outside the mainland was found, and whether it stands in the way is open (CPL 280). */
export const mayRefuse = (s: Facts, ground: Ground | undefined): boolean =>
  has(known(s, 'clauses.found') ?? [], 'foreign_court') && foreignCourt(s, ground).truth === 'unknown';

/**
 * B4: decided already. Under enforcement there is a decision, and only which one is asked: an answer that none stops a suit does
 * not fit to it, so it stays open. CPL 127(5), 281(3); CPLI 247, 248.
 */
function decided(s: Facts): Finding {
  const isEnforced = known(s, 'case.stage') === 'enforcement';
  if (isEnforced && known(s, 'history.decided') === undefined) return becauseOf('case.stage', decidedBy(s));
  const f = screened(s, 'history.decided', 'decided', no('B4c'), () => decidedBy(s));
  if (!isEnforced || f.truth !== 'no') return f;
  // What is enforced in the case of the seller is his claim; the own one was decided there as a counterclaim (CPLI 233).
  if (known(s, 'filing.state') !== 'sued_by_seller') return open('B4b');
  return given(s, 'filing.counter', (v) => (v === 'counterclaim' ? open('B4b') : f));
}

const decidedBy = (s: Facts): Finding =>
  given(s, 'history.decided', (d) => {
    switch (d) {
      case 'mainland_final':
        return given(s, 'history.newFacts', (v) => (v === 'yes' ? open('B4b') : yes('B4a')));
      case 'award':
      case 'foreign_recognised':
        return yes('B4a');
      case 'foreign_pending':
      case 'confirmed_mediation':
        return open('B4b');
      default:
        return no('B4c');
    }
  });

/** B5 and B8: pending elsewhere. CPL 36, 280, 281; CPLI 36, 216, 233, 247. */
function pending(s: Facts, ground: Ground | undefined, scene: Scene, b1: Finding): Finding {
  const where = (): Finding =>
    given(s, 'history.pending', (p) => {
      switch (p) {
        case 'other_mainland':
          return leanYes('B8a');
        case 'arbitration':
          return arbitrationUnderWay(s, b1);
        case 'abroad':
          return abroad(s, ground, scene);
        default:
          return no('B8d');
      }
    });
  const state = known(s, 'filing.state');
  // "Not final (see B8)" (B4c): its suit may still be in course (CPLI 247). That of an own suit is in the case that has it (B8d).
  const b8 =
    known(s, 'history.decided') === 'not_final' && state !== 'accepted'
      ? becauseOf('history.decided', where())
      : screened(s, 'history.pending', 'pending', no('B8d'), where);
  if (state === undefined) return any(askedElsewhere(lack(s, 'filing.state')), b8);
  if (state !== 'sued_by_seller') return becauseOf('filing.state', b8);
  // At enforcement that case takes no counterclaim any more, and its judgment may bar the suit (CPLI 232, 247).
  const beside = known(s, 'case.stage') === 'enforcement' ? becauseOf('case.stage', open('B8b-decided')) : open('B8b');
  const separate = given(s, 'filing.counter', (v) => (v === 'separate' ? beside : no('B8b')));
  return any(becauseOf('filing.state', separate), b8);
}

/**
 * B8a, B8d: the buyer's own suit was accepted. Another court then has the claim already, unless it is the Internet Court of this
 * city. CPL 36; CPLI 36, 247. A case accepted before 2025-11-01 is left out: it stays where it is (D6).
 */
export function docketed(s: Facts, city: City): Finding {
  if (known(s, 'filing.state') !== 'accepted') return notMet;
  const where = given(s, 'filing.court', (court) => (court === `ic_${city}` ? no('B8d') : leanYes('B8a')));
  return becauseOf('filing.state', where);
}

/** B5: a case abroad; an effective agreement with this defendant on a Chinese court takes its force away. */
function abroad(s: Facts, ground: Ground | undefined, scene: Scene): Finding {
  const clause = known(s, 'clauses.looked') === 'found' && has(known(s, 'clauses.found') ?? [], 'court');
  const v = clause ? validity(s, ground, scene) : undefined;
  if (v?.truth !== 'yes') return open('B5');
  return becauseOf('clauses.looked', becauseOf('clauses.found', following(v, no('B5'))));
}

/** No platform can be asked for the name (CRPL 44): none took the order, and the seller was met on none. */
function offPlatform(s: Facts): boolean {
  const how = known(s, 'deal.concluded');
  if (how === 'own_site') return ownSiteAlone(s);
  return (how === 'remote' || how === 'in_person') && known(s, 'deal.metOnPlatform') === 'no';
}

/** B6: no identifiable defendant; no bar where the platform answers instead and is sued, or is the seller itself. CPL 122(2); CPLI 209. */
function identified(s: Facts, ground: Ground | undefined): Finding {
  if (ground === 'platform_agreement') return becauseOf('claim.ground', no('B6'));
  return given(s, 'seller.identity', (v) => {
    if (v === 'confirmed' || v === 'registered') return no('B6');
    const platform = known(s, 'platform.sued') === 'yes' ? platformGround(s) : undefined;
    if (platform?.truth === 'yes') return becauseAsIn(platform, becauseOf('platform.sued', no('B6')));
    if (selfOperated(s)) return becauseOf('platform.grounds', no('B6'));
    const asked = known(s, 'platform.grounds')?.includes('identity_refused') === true;
    return byRule(asked || offPlatform(s) ? 'B6-off-platform' : 'B6', lacking('seller.identity', true));
  });
}

/** B7: the person in whose name the order was made must sue. CPL 122(1); CC 925, 926. */
const standing = (s: Facts): Finding =>
  screened(s, 'order.name', 'other_name', no('B7'), () =>
    given(s, 'order.name', (v) => {
      if (v === 'own') return no('B7');
      return v === 'agent' ? open('B7') : leanYes('B7');
    }),
  );

/** The bars by group, so that the outcome can say which one decides (4.1). The same in every city; `docketed` and B3 are not. */
export function bars(s: Facts, ground: Ground | undefined, scene: Scene) {
  const b1 = arbitrationClause(s, ground, scene);
  return {
    B1: b1,
    B2: foreignCourt(s, ground),
    B4: decided(s),
    B58: pending(s, ground, scene, b1),
    B6: identified(s, ground),
    B7: standing(s),
  };
}

export type Bars = ReturnType<typeof bars>;

/** BAR(city): one bar is enough. `b3`: the choice of another Chinese court (`court-clause.ts`). */
export const bar = (b: Bars, b3: Finding): Finding => any(b.B1, b.B2, b3, b.B4, b.B58, b.B6, b.B7);
