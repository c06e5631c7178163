/**
 * Domicile (K1, rows T1–T3, T16): a firm's main office; a person's habitual residence of at least a year, else the
 * household registration. CPL 22, 24; CPLI 3, 4; CC 25, 63. Presumptions T1b, T2 are lean and name the direct fact.
 */
import type { FactId, Facts } from '../facts';
import { isClosedCompany } from '../inputs/register-state';
import type { Finding } from '../logic/finding';
import { bothWays, whicheverWay } from '../logic/readings';
import { becauseOf, byRule, presumed } from '../logic/reasons';
import { lacking, leanNo, leanYes, no, open, yes } from '../logic/values';
import { given, known, lack, notSure, raised } from '../reading';
import { placed, placeOfPrefix } from './place-of';

/** T2b: digits 3–6 of the code: 11xx Beijing, 3301 Hangzhou, 4401 Guangzhou; a province or national prefix decides nothing. */
function byCode(s: Facts, city: string): Finding {
  return given(
    s,
    'seller.codePrefix',
    (prefix) => {
      if (prefix.endsWith('00') && !prefix.startsWith('11')) return open('T2b');
      return placeOfPrefix(prefix) === city ? leanYes('T2b') : leanNo('T2b');
    },
    () => open('T3'),
  );
}

/** T1a, T2: a firm. */
function firm(s: Facts, city: string): Finding {
  return raised(s, 'seller.mainOfficeDisputed', (disputed) => {
    if (disputed === 'yes') return open('T1a');
    if (!notSure(s, 'seller.mainOffice')) return placed(s, 'seller.mainOffice', city, yes('T1a'), no('T1a'));
    const registered = notSure(s, 'seller.registeredAddress')
      ? presumed('seller.registeredAddress', byCode(s, city))
      : placed(s, 'seller.registeredAddress', city, leanYes('T2a'), leanNo('T2a'));
    return presumed('seller.mainOffice', registered);
  });
}

/** T1b: a person or an individual business. The licence address alone says nothing. */
function person(s: Facts, city: string): Finding {
  if (!notSure(s, 'seller.residence')) return placed(s, 'seller.residence', city, yes('T1b'), no('T1b'));
  const household = placed(s, 'seller.household', city, leanYes('T1b'), leanNo('T1b'));
  return presumed('seller.residence', household.truth === 'unknown' ? byRule('T1b', household) : household);
}

interface Closed {
  /** The answers that say that the seller is off the register. */
  readonly because: readonly FactId[];
  readonly rule: 'T16' | 'T16-closed';
}

/**
 * A seller off the register is sued where others are at home (T16): who answers for the company (CPLI 64), or the company of a
 * branch (CPLI 52(5), 53). A register that was not looked up is taken to show it (decision-routes.md 2.2).
 */
export function closedBy(s: Facts): Closed | undefined {
  const kind = known(s, 'seller.kind');
  if (kind === 'deregistered') return { because: ['seller.kind'], rule: 'T16-closed' };
  const because: readonly FactId[] = ['seller.kind', 'seller.registerStatus'];
  if (kind === 'company' && isClosedCompany(s)) return { because, rule: 'T16-closed' };
  const isBranch = kind === 'licensed_branch' || kind === 'unlicensed_branch';
  return isBranch && known(s, 'seller.registerStatus') === 'deregistered' ? { because, rule: 'T16' } : undefined;
}

const becauseClosed = ({ because }: Closed, f: Finding): Finding =>
  because.reduceRight((inner, id) => becauseOf(id, inner), f);

/** Kind not known: a firm, or those who answer for a company that the register shows as removed. */
const asFirm = (s: Facts, ofFirm: Finding, ofOthers: Finding): Finding =>
  isClosedCompany(s) ? becauseOf('seller.registerStatus', ofOthers) : ofFirm;

/** The seller's domicile is in the city. An owner answers for a deregistered company, the company for its branch (T16). */
export function sellerDomicile(s: Facts, city: string): Finding {
  const closed = closedBy(s);
  const ofOthers = (rule: Closed['rule']) => placed(s, 'codefendant.home', city, yes(rule), no('T16'));
  if (closed) return becauseClosed(closed, ofOthers(closed.rule));
  const kind = known(s, 'seller.kind');
  switch (kind) {
    case undefined: {
      const ask = lack(s, 'seller.kind');
      const ofFirm = asFirm(s, firm(s, city), ofOthers('T16-closed'));
      const same = bothWays([ofFirm, person(s, city)], ask.missing, ask.next);
      return same.truth === 'unknown' ? byRule('T3', same) : same;
    }
    case 'person':
    case 'individual_business':
      return becauseOf('seller.kind', person(s, city));
    default:
      return becauseOf('seller.kind', firm(s, city));
  }
}

/**
 * The seller has no domicile in the mainland (K6, O4; CPL 276). Yes when its main office or residence is known to be
 * outside; by presumption when only the registered address is.
 */
export function sellerOffshore(s: Facts): Finding {
  const closed = closedBy(s);
  if (closed) return becauseClosed(closed, outside(s, 'codefendant.home'));
  const kind = known(s, 'seller.kind');
  if (kind === 'person' || kind === 'individual_business') {
    return becauseOf('seller.kind', outsideOr(s, 'seller.residence', 'seller.household'));
  }
  const ofFirm = outsideOr(s, 'seller.mainOffice', 'seller.registeredAddress');
  if (kind !== undefined) return becauseOf('seller.kind', ofFirm);
  const ask = lack(s, 'seller.kind');
  const ofPerson = outsideOr(s, 'seller.residence', 'seller.household');
  return bothWays([asFirm(s, ofFirm, outside(s, 'codefendant.home')), ofPerson], ask.missing, ask.next);
}

const outside = (s: Facts, id: FactId): Finding => {
  const v = s[id];
  if (typeof v !== 'string' || notSure(s, id)) return lacking(id, v !== undefined);
  return becauseOf(id, v === 'outside' ? yes('T19') : no('T19-home'));
};

const outsideOr = (s: Facts, direct: FactId, sign: FactId): Finding =>
  notSure(s, direct) ? presumed(direct, outside(s, sign)) : outside(s, direct);

/**
 * The buyer's home is in the city. Not asked of a foreign buyer, or one from Hong Kong, Macao or Taiwan, whose country is
 * not China: it is outside the mainland. A mainland citizen abroad may keep the household registration (CPLI 3), so there
 * the country says nothing. Not sure stays open for everybody.
 * `livesOnly`: what follows for a person who lives in the city without household registration there.
 */
export function buyerHome(s: Facts, city: string, inside: Finding, elsewhere: Finding, livesOnly: Finding): Finding {
  if (s['buyer.home'] === undefined) {
    const ask = lack(s, 'buyer.home');
    if (s['buyer.origin'] === undefined) return { ...ask, next: ['buyer.origin'] };
    const origin = known(s, 'buyer.origin');
    if (origin !== 'foreign' && origin !== 'hk_mo_tw') return ask;
    if (s['buyer.country'] === undefined) return { ...ask, next: ['buyer.country'] };
    const country = known(s, 'buyer.country');
    if (country === undefined || country === 'CN') return ask;
    return becauseOf('buyer.origin', becauseOf('buyer.country', elsewhere));
  }
  const where = placed(s, 'buyer.home', city, yes('T8'), no('T8'));
  if (where.truth === 'unknown') return where;
  if (where.truth === 'no') return becauseOf('buyer.home', elsewhere);
  return becauseOf(
    'buyer.home',
    given(
      s,
      'buyer.homeKind',
      (kind) => (kind === 'lives_only' ? livesOnly : inside),
      () => whicheverWay([inside, livesOnly], ['buyer.homeKind']),
    ),
  );
}
