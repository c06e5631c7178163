/**
 * What a court in mainland China asks of each paper before it looks at what the paper says: certification by country and
 * day, translation, originals, and the rules for electronic data (procedure.md 8.2, 8.3, T20; internet-courts.md 6).
 */
import type { ApostilleFinding } from '../abroad/apostille-finding';
import { buyerOf } from '../abroad/buyer';
import { type Legalisation, legalisationOf } from '../abroad/legalisation';
import { pointTable } from '../abroad/point-table';
import type { Facts } from '../facts';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';

/** One thing that a paper needs, or one way around it. Words are in the message files. */
export interface Demand {
  readonly id: string;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
}

export interface Formality {
  readonly id: string;
  /** `unknown`: shown because the answer that decides it is missing. */
  readonly applies: 'yes' | 'unknown';
  /** The paper is certified by the route for country and day. */
  readonly certified: boolean;
  readonly needs: readonly Demand[];
  readonly instead: readonly Demand[];
}

const law = <const I extends string>(id: I, ...sources: readonly SourceRef[]) =>
  ({ id, sources, certainty: 'settled' }) as const;

const translation = law('translation', 'EvP/17', 'CPL/73', 'CPLI/525');
const notary = law('local_notary', 'CPL/275', 'CPLI/521');

/** Papers in the order in which a suit needs them. */
export const formalityTable = {
  passport: {
    certified: false,
    needs: [
      law('passport_shown', 'CPLI/521(1)'),
      // One court asked for a notarised and authenticated copy; undated (doubt 14 of the court decision).
      { id: 'stricter_copy', sources: ['note/beijing-no4-court-identity'], certainty: 'unverified' },
      translation,
    ],
    instead: [],
  },
  company_paper: {
    certified: true,
    needs: [law('state_of_registration', 'CPLI/521(4)'), notary, translation],
    instead: [],
  },
  representative_authority: { certified: true, needs: [notary, translation], instead: [] },
  power_of_attorney: {
    certified: true,
    needs: [law('powers_named', 'CPL/62(2)'), notary, translation],
    instead: [
      law('before_judge', 'CPLI/523'),
      law('notary_in_china', 'CPLI/524'),
      // Legal basis clear; whether the court offers it is not known.
      { id: 'video_witness', sources: [], certainty: 'unverified' },
    ],
  },
  // By a local notary, or as a treaty says; no consular step.
  public_document: { certified: false, needs: [law('notary_or_treaty', 'EvP/16(1)'), translation], instead: [] },
  status_document: { certified: true, needs: [law('status_notary', 'EvP/16(2)'), translation], instead: [] },
  private_document: {
    certified: false,
    needs: [
      { id: 'no_notary', sources: ['EvP/16'], certainty: 'probable' },
      law('prove_genuine', 'EvP/92'),
      translation,
    ],
    instead: [],
  },
  hk_mo_tw_document: {
    certified: false,
    needs: [law('own_procedure', 'EvP/16(3)'), { id: 'own_procedure_details', sources: [], certainty: 'unverified' }],
    instead: [],
  },
  originals: {
    certified: false,
    needs: [law('original_kept', 'CPL/73', 'EvP/11'), law('scan_enough', 'OLR/12', 'OLR/13')],
    instead: [],
  },
  electronic_data: {
    certified: false,
    needs: [
      law('kinds_of_data', 'EvP/14', 'CPLI/116'),
      law('device_and_printout', 'EvP/15(2)'),
      law('court_weighs', 'EvP/93', '2018/11(1)'),
      law('may_confirm', 'EvP/94(1)'),
      law('notarised_data', 'EvP/94(2)'),
      law('hash_and_stamp', '2018/11(2)'),
      law('after_storage', 'OLR/16', 'OLR/17'),
      law('before_storage', 'OLR/18'),
      law('not_alone', 'EvP/90(4)', 'EvP/90(5)'),
    ],
    instead: [],
  },
  held_by_others: {
    certified: false,
    needs: [
      law('order_to_produce', 'CPLI/112', 'EvP/45', 'EvP/46(2)', 'EvP/47', 'EvP/48', 'EvP/99(2)'),
      law('court_collects', 'CPL/67(2)', 'CPLI/94', 'EvP/20'),
      law('platform_supplies', '2018/5(2)'),
      // The E-Commerce Law speaks of business within the territory; whether an export sale is meant is doubtful.
      { id: 'trader_supplies', sources: ['ECL/62'], certainty: 'probable' },
    ],
    instead: [],
  },
  evidence_list: { certified: false, needs: [law('list_contents', 'EvP/19')], instead: [] },
} as const satisfies Record<string, Omit<Formality, 'id' | 'applies'>>;

export type FormalityId = keyof typeof formalityTable;
export type DemandId =
  | (typeof formalityTable)[FormalityId]['needs'][number]['id']
  | (typeof formalityTable)[FormalityId]['instead'][number]['id'];

/** The papers are made in Hong Kong, Macao or Taiwan: that turns on the place, and a country not told is no place (EvP 16(3)). */
const isThere = ({ route, missing }: Legalisation): boolean => route === 'own_procedure' && missing.length === 0;

/**
 * Persons show a passport, firms their papers; not known: both, marked so. A party of the mainland brings no foreign papers of
 * a firm and no passport. What was made in Hong Kong, Macao or Taiwan follows its own procedures, whoever uses it (EvP 16(3)).
 */
function applies(s: Facts, id: FormalityId, legalisation: Legalisation): Formality['applies'] | 'no' {
  const kind = known(s, 'buyer.kind');
  if (id === 'passport' && legalisation.route === 'none') return 'no';
  if (id === 'passport') return kind === 'business' ? 'no' : kind === 'consumer' ? 'yes' : 'unknown';
  if (id === 'company_paper' || id === 'representative_authority') {
    if (legalisation.route === 'none') return 'no';
    return kind === 'consumer' ? 'no' : kind === 'business' ? 'yes' : 'unknown';
  }
  if (id === 'hk_mo_tw_document') return isThere(legalisation) ? 'yes' : 'unknown';
  return 'yes';
}

/** A paper of the table as a case needs it. */
export interface PaperNeeded extends Formality {
  readonly id: FormalityId;
  readonly needs: readonly (Demand & { readonly id: DemandId })[];
  readonly instead: readonly (Demand & { readonly id: DemandId })[];
}

export interface Formalities {
  readonly legalisation: Legalisation;
  readonly papers: readonly PaperNeeded[];
}

/**
 * Left out of what a paper needs: the foreign notary where the law names another way, that is the own procedures, for a
 * power of attorney also the embassy alone (CPL 62(3)) or a paper made in mainland China; and for somebody in Hong Kong,
 * Macao or Taiwan that private papers need no notary: those made there may (EvP 16(3)).
 */
function notNeeded(id: FormalityId, legalisation: Legalisation): readonly DemandId[] {
  if (isThere(legalisation)) return ['local_notary', 'no_notary'];
  if (legalisation.route === 'own_procedure') return ['local_notary'];
  if (legalisation.route === 'silent') return ['local_notary'];
  const abroad = ['apostille', 'consul', 'ask'].includes(legalisation.route);
  return id === 'power_of_attorney' && !abroad ? ['local_notary'] : [];
}

/**
 * The other ways to sign, as `wayReasons` of `abroad/power-of-attorney.ts` has them: CPLI 523 and 524 speak of foreign
 * parties, by analogy of those of Hong Kong, Macao and Taiwan (CPLI 549); not of citizens. A party of the mainland needs
 * none. Not known where the party is from: at most probable.
 */
function otherWays(s: Facts, legalisation: Legalisation, ways: PaperNeeded['instead']): PaperNeeded['instead'] {
  if (legalisation.route === 'none') return [];
  const signedHere: readonly DemandId[] = ['before_judge', 'notary_in_china'];
  if (legalisation.route === 'citizen_abroad') return ways.filter(({ id }) => !signedHere.includes(id));
  const { party } = buyerOf(s);
  if (party === 'foreign') return ways;
  return ways.map((way) =>
    signedHere.includes(way.id) ? { ...way, sources: [...way.sources, 'CPLI/549'], certainty: 'probable' } : way,
  );
}

/**
 * CPLI 521 and the stricter copy speak of foreigners. How a person of Hong Kong, Macao or Taiwan and a citizen abroad show who
 * they are: as the obstacles have it (`abroad/point-table.ts`), probable.
 */
function ownIdentity(s: Facts, needs: PaperNeeded['needs']): PaperNeeded['needs'] {
  const { party } = buyerOf(s);
  if (party !== 'hk_mo_tw' && party !== 'citizen_abroad') return needs;
  const { sources, certainty } = pointTable[party === 'hk_mo_tw' ? 'identity_own' : 'identity_citizen'];
  return needs
    .filter(({ id }) => id !== 'stricter_copy')
    .map((need) => (need.id === 'passport_shown' ? { ...need, sources, certainty } : need));
}

/** What the Provisions of 2018 say of Internet Courts alone (2018/5(2), 11(2)). */
const OF_INTERNET_COURTS: readonly DemandId[] = ['hash_and_stamp', 'platform_supplies'];

/**
 * The formalities of a case on a day (ISO), with what the person read about the Apostille Convention. `ordinaryOnly`: surely no
 * Internet Court has the case.
 */
export function formalities(s: Facts, day: string, finding: ApostilleFinding, ordinaryOnly = false): Formalities {
  const legalisation = legalisationOf(s, day, finding);
  const papers = (Object.keys(formalityTable) as FormalityId[]).flatMap((id) => {
    const fits = applies(s, id, legalisation);
    if (fits === 'no') return [];
    const row: Omit<PaperNeeded, 'id' | 'applies'> = formalityTable[id];
    const left = [...notNeeded(id, legalisation), ...(ordinaryOnly ? OF_INTERNET_COURTS : [])];
    const all = row.needs.filter((need) => !left.includes(need.id));
    const needs = id === 'passport' ? ownIdentity(s, all) : all;
    return [{ ...row, id, applies: fits, needs, instead: otherWays(s, legalisation, row.instead) }];
  });
  return { legalisation, papers };
}
