/**
 * How a power of attorney signed by this buyer reaches the court (procedure.md 8.2, T20; internet-courts.md 5). Which
 * states are bound by the Apostille Convention with China is not stored: the list was not verified and it grows. The
 * person looks it up and says what the table shows.
 * Left out: states without diplomatic relations with China (CPLI 522 is only named), and treaties that ask for less.
 */
import type { FactId, Facts } from '../facts';
import type { RuleRow } from '../provision';
import type { ApostilleFinding } from './apostille-finding';
import { type Buyer, buyerOf } from './buyer';
import { APOSTILLE_FROM, isOwn, legalisationIn } from './legalisation';

export type WayId =
  | 'self'
  | 'video'
  | 'judge'
  | 'china_notary'
  | 'china_plain'
  | 'apostille'
  | 'consul'
  | 'consul_citizen'
  | 'own_procedure';

/** `verify`: the law allows it, but a court, a table or a consulate has to be asked first. `unknown`: an answer is missing. */
export type Open = 'yes' | 'verify' | 'unknown' | 'no';

const CPL = '2024-01-01';
const CPLI = '2022-04-10';
const EVP = '2020-05-01';
const VIDEO_FROM = '2021-02-03';
const filing = 'note/cross-border-filing-2021';
const convention = 'note/apostille-convention';

interface ReasonRow extends RuleRow {
  readonly open: Open;
  readonly since: string | null;
}

/** Every finding on a way, with its authority. Words: `lib/words/en/abroad.ts`. */
export const wayReasons = {
  self_files: { open: 'yes', sources: ['CPL/61', 'CPLI/521(1)'], certainty: 'probable', since: CPL },
  // Article 6 of the rules was not seen; whether a court offers it is not known (doubt 12).
  video_ask: { open: 'verify', sources: [filing], certainty: 'unverified', since: VIDEO_FROM },
  video_too_early: { open: 'no', sources: [filing], certainty: 'probable', since: VIDEO_FROM },
  judge_foreign: { open: 'yes', sources: ['CPLI/523'], certainty: 'settled', since: CPLI },
  judge_own: { open: 'yes', sources: ['CPLI/523', 'CPLI/549'], certainty: 'probable', since: CPLI },
  china_notary_foreign: { open: 'yes', sources: ['CPLI/524'], certainty: 'settled', since: CPLI },
  china_notary_own: { open: 'yes', sources: ['CPLI/524', 'CPLI/549'], certainty: 'probable', since: CPLI },
  china_plain_citizen: { open: 'yes', sources: ['CPL/62(1)'], certainty: 'probable', since: CPL },
  apostille_party: { open: 'yes', sources: ['CPL/275', convention], certainty: 'settled', since: APOSTILLE_FROM },
  apostille_look: { open: 'verify', sources: ['CPL/275', convention], certainty: 'unverified', since: APOSTILLE_FROM },
  apostille_india: {
    open: 'verify',
    sources: ['CPL/275', convention, 'note/apostille-india'],
    certainty: 'contested',
    since: APOSTILLE_FROM,
  },
  apostille_country: { open: 'unknown', sources: ['CPL/275'], certainty: 'settled', since: APOSTILLE_FROM },
  apostille_not_party: { open: 'no', sources: ['CPL/275'], certainty: 'settled', since: CPL },
  apostille_too_early: { open: 'no', sources: [convention], certainty: 'settled', since: APOSTILLE_FROM },
  apostille_own: { open: 'no', sources: ['EvP/16(3)'], certainty: 'probable', since: EVP },
  apostille_citizen: { open: 'no', sources: ['CPL/62(3)'], certainty: 'probable', since: CPL },
  apostille_in_china: { open: 'no', sources: ['CPL/275', 'CPLI/524'], certainty: 'probable', since: CPL },
  apostille_silent: { open: 'unknown', sources: ['CPL/275', 'EvP/16(3)'], certainty: 'unverified', since: null },
  consul_needed: { open: 'yes', sources: ['CPL/275', 'CPLI/521', 'CPLI/522'], certainty: 'settled', since: CPL },
  consul_before: { open: 'yes', sources: ['CPL/275'], certainty: 'settled', since: null },
  consul_look: { open: 'verify', sources: ['CPL/275', convention], certainty: 'unverified', since: CPL },
  consul_india: { open: 'verify', sources: ['CPL/275', 'note/apostille-india'], certainty: 'contested', since: CPL },
  consul_country: { open: 'unknown', sources: ['CPL/275'], certainty: 'settled', since: CPL },
  consul_ended: { open: 'no', sources: [convention], certainty: 'probable', since: APOSTILLE_FROM },
  consul_own: { open: 'no', sources: ['EvP/16(3)'], certainty: 'probable', since: EVP },
  consul_in_china: { open: 'no', sources: ['CPL/275', 'CPLI/524'], certainty: 'probable', since: CPL },
  consul_silent: { open: 'unknown', sources: ['CPL/275', 'EvP/16(3)'], certainty: 'unverified', since: null },
  consul_citizen: { open: 'yes', sources: ['CPL/62(3)'], certainty: 'settled', since: CPL },
  own_ask: { open: 'verify', sources: ['EvP/16(3)', 'CPLI/549'], certainty: 'unverified', since: EVP },
  origin_open: { open: 'unknown', sources: [], certainty: 'settled', since: null },
} as const satisfies { readonly [id: string]: ReasonRow };

export type WayReason = keyof typeof wayReasons;

export interface Way {
  readonly id: WayId;
  readonly open: Open;
  readonly reason: WayReason;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

interface Scene extends Buyer {
  readonly asOf: string;
  readonly finding: ApostilleFinding;
}

/** Apostille and consul, for a paper that a foreign party signs abroad: the two sides of one route. */
function certified(scene: Scene): readonly [WayReason, WayReason] {
  const { route, certainty, missing } = legalisationIn(scene, scene.asOf, scene.finding);
  switch (route) {
    case 'apostille':
      return ['apostille_party', 'consul_ended'];
    case 'in_china':
      return ['apostille_in_china', 'consul_in_china'];
    case 'own_procedure':
      return ['apostille_own', 'consul_own'];
    case 'silent':
      return ['apostille_silent', 'consul_silent'];
    case 'ask':
      return missing.length > 0 ? ['apostille_country', 'consul_country'] : ['apostille_look', 'consul_look'];
    case 'consul': {
      if (certainty === 'contested') return ['apostille_india', 'consul_india'];
      if (scene.asOf >= APOSTILLE_FROM) return ['apostille_not_party', 'consul_needed'];
      return ['apostille_too_early', scene.country === undefined ? 'consul_country' : 'consul_before'];
    }
    default:
      return ['apostille_citizen', 'consul_citizen'];
  }
}

function reasonsOf(scene: Scene): readonly (readonly [WayId, WayReason])[] {
  const { party, country, asOf } = scene;
  const video = asOf < VIDEO_FROM ? 'video_too_early' : 'video_ask';
  if (party === 'unknown') {
    const ways: readonly WayId[] = ['video', 'judge', 'china_notary', 'apostille', 'consul'];
    return [['self', 'self_files'], ...ways.map((id) => [id, 'origin_open'] as const)];
  }
  if (party === 'citizen_abroad') {
    return [
      ['self', 'self_files'],
      ['consul_citizen', 'consul_citizen'],
      ['china_plain', 'china_plain_citizen'],
      ['video', video],
      ['apostille', 'apostille_citizen'],
    ];
  }
  const [apostille, consul] = certified(scene);
  const foreign = party === 'foreign';
  return [
    ['self', 'self_files'],
    ['judge', foreign ? 'judge_foreign' : 'judge_own'],
    ['china_notary', foreign ? 'china_notary_foreign' : 'china_notary_own'],
    ['video', video],
    ...(party === 'hk_mo_tw' || isOwn(country) ? ([['own_procedure', 'own_ask']] as const) : []),
    ['apostille', apostille],
    ['consul', consul],
  ];
}

const RANK: { readonly [open in Open]: number } = { yes: 0, verify: 1, unknown: 2, no: 3 };

/**
 * The ways for this buyer on a day: open ones first, then those to ask about, then those that wait for an answer, then
 * the closed ones with their reason. None for a buyer inside mainland China.
 */
export function attorneyWays(
  s: Facts,
  { asOf, finding = null }: { readonly asOf: string; readonly finding?: ApostilleFinding },
): readonly Way[] {
  const buyer = buyerOf(s);
  if (buyer.party === 'in_china') return [];
  const reads: readonly FactId[] = ['buyer.origin', 'buyer.country'];
  return reasonsOf({ ...buyer, asOf, finding })
    .map(([id, reason]) => ({
      id,
      open: wayReasons[reason].open,
      reason,
      because: buyer.because.filter((fact) => reads.includes(fact)),
      missing:
        reason === 'origin_open'
          ? buyer.missing.filter((fact) => reads.includes(fact))
          : reason === 'apostille_country' || reason === 'consul_country'
            ? (['buyer.country'] as const)
            : [],
    }))
    .toSorted((a, b) => RANK[a.open] - RANK[b.open]);
}
