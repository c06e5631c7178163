/**
 * B1, arbitration agreement (3.6): first that applies. ARB 5, 27–29, 37; CPL 127(2), 288; CPLI 215, 216; PIL 18;
 * ONL 1(4); CRPL 26. And B8c, an arbitration under way.
 */
import type { Facts } from '../facts';
import { isUsedUp, mayBeUsedUp } from '../inputs/arbitration-clause';
import type { Finding } from '../logic/finding';
import { whicheverWay } from '../logic/readings';
import { becauseOf, byRule } from '../logic/reasons';
import { lacking, leanNo, leanYes, no, open } from '../logic/values';
import { given, has, known, lack, notSure } from '../reading';
import { union } from '../union';
import { ofParty } from './platform-defendant';
import type { Scene } from './scene';
import type { Ground } from './subject';

/** First day of the revised Arbitration Law; the earlier text was not seen, so values before are at most lean. */
export const ARB_2025 = '2026-03-01';

/** B1f, B1g: Chinese law governs the clause. */
function underChineseLaw(s: Facts): Finding {
  const f = given(s, 'arbClause.wording', (w) => {
    if (w === 'complete') return leanYes('B1g');
    return w === 'institution_unclear' ? open('B1f') : leanNo('B1f');
  });
  return f.truth === 'unknown' ? byRule('B1f', f) : f;
}

/**
 * B1e: another law governs it: binding if the wording clearly binds both (intent, matter, and institution or seat); rules
 * alone name neither. Never void for want of an institution.
 */
const underOtherLaw = (s: Facts): Finding =>
  given(s, 'arbClause.wording', (w) => (w === 'complete' || w === 'seat_only' ? leanYes('B1e') : open('B1e')));

function byWording(s: Facts): Finding {
  const law = known(s, 'arbClause.law');
  if (law === undefined) {
    // B1e itself covers a law that is not known. With the seat alone, Chinese law says no (B1f), so that stays open.
    if (known(s, 'arbClause.wording') === 'complete') return underOtherLaw(s);
    const ask = lack(s, 'arbClause.law');
    return whicheverWay([underOtherLaw(s), underChineseLaw(s)], ask.missing, ask.next);
  }
  return becauseOf('arbClause.law', law === 'chinese' ? underChineseLaw(s) : underOtherLaw(s));
}

/** B1c: standard terms against a consumer (or a buyer whose kind is not known). */
function againstConsumer(s: Facts): Finding {
  if (known(s, 'buyer.kind') === 'business') return becauseOf('buyer.kind', byWording(s));
  return given(s, 'arbClause.standardForm', (v) => {
    if (v === 'no') return byWording(s);
    const contested = becauseOf('buyer.kind', open('B1c'));
    return known(s, 'buyer.kind') === undefined
      ? { ...open('B1c'), missing: ['buyer.kind'], next: notSure(s, 'buyer.kind') ? [] : ['buyer.kind'] }
      : contested;
  });
}

/** The present Arbitration Law applies; the earlier one was not seen, nor is it known which while the day of acceptance is not. */
function presentLaw(s: Facts, { accepted }: Scene): boolean {
  if (accepted !== null) return accepted >= ARB_2025;
  return known(s, 'filing.acceptedOn') !== undefined;
}

/** B1b: the suit was accepted without the clause being declared, and the first hearing passed without objection. */
function waivedOr(s: Facts, scene: Scene, otherwise: Finding): Finding {
  const waived = known(s, 'arbClause.waived');
  if (known(s, 'filing.state') !== 'accepted') return otherwise;
  const gone = presentLaw(s, scene) ? becauseOf('filing.acceptedOn', no('B1b')) : leanNo('B1b');
  if (waived === undefined) {
    return whicheverWay([gone, otherwise], ['arbClause.waived'], lack(s, 'arbClause.waived').next);
  }
  return becauseOf('filing.state', becauseOf('arbClause.waived', waived === 'yes' ? gone : otherwise));
}

/**
 * ARB 10(2): once a people's court set the award aside, or refused to enforce it, a new arbitration needs a new agreement, and a
 * suit is open; of another seat, or one not told, that is open (PIL 18). Such an award is told: until then the clause stands.
 */
function unlessUsedUp(s: Facts, bar: Finding): Finding {
  if (isUsedUp(s)) return becauseOf('history.decided', becauseOf('arbClause.seat', no('B1-set-aside')));
  if (!mayBeUsedUp(s) || bar.truth === 'no') return bar;
  const other = whicheverWay([open('B1-seat-abroad'), bar]);
  if (known(s, 'arbClause.seat') !== undefined) return other;
  const { missing, next } = lack(s, 'arbClause.seat');
  return { ...other, missing: union(other.missing, missing), next: union(next, other.next) };
}

/** R28-heard: under a clause that binds, a court of the mainland has decided: it was given up there, or refused (ARB 37). Our reading. */
const unlessHeard = (s: Facts, bar: Finding): Finding =>
  bar.truth === 'yes' && known(s, 'history.decided') === 'mainland_final' ? open('B1-heard') : bar;

/** B1 of the claim against the seller, or against the platform for a claim on its own agreement. */
export function arbitrationClause(s: Facts, ground: Ground | undefined, scene: Scene): Finding {
  return given(s, 'clauses.looked', (looked) => {
    if (looked === 'none_found') return no('B1a');
    if (looked === 'not_looked') return byRule('B1a', lacking('clauses.looked', true));
    return given(s, 'clauses.found', (found) => {
      if (!has(found, 'arbitration')) return no('B1a');
      return given(s, 'arbClause.parties', (parties) => {
        if (parties === 'platform_terms') return unlessUsedUp(s, waivedOr(s, scene, open('B1d')));
        const ofClause = () => unlessHeard(s, unlessUsedUp(s, waivedOr(s, scene, againstConsumer(s))));
        return ofParty(s, ground, parties, ofClause, no('B1a'));
      });
    });
  });
}

/** B8c: an arbitration on the claim is under way: as B1, and yes once the first hearing passed without objection. */
export const arbitrationUnderWay = (s: Facts, b1: Finding): Finding =>
  given(s, 'history.tribunalHeard', (heard) => (heard === 'yes' ? leanYes('B8c') : byRule('B8c', b1)));
