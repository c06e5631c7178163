/**
 * What the account that was paid says about a later claim (flag table T14). A flag is a reason to look, never a finding:
 * another payee proves no fraud, no lent account (CPL Interpretation 65) and no abuse of a company (Company Law 23).
 */
import type { Certainty, SourceRef } from '../provision';

export type PayeeRelation =
  | 'same'
  /** Said to belong to the contract party. */
  | 'related'
  | 'other_company'
  | 'person'
  /** Escrow account of the platform, or a licensed collector for it. */
  | 'platform_or_collector';

/** How the account was changed after the order. */
export type AccountChange = 'no' | 'email_only' | 'other_channel' | 'channel_not_known';

/** Everything may be left out: not known. */
export interface PayeeAnswers {
  readonly relation?: PayeeRelation | undefined;
  /** Country of the bank: characters 5 and 6 of the BIC. */
  readonly bankCountry?: string | undefined;
  /** An instruction with the seal of the contract party to pay this holder. */
  readonly stamped?: 'yes' | 'no' | undefined;
  readonly change?: AccountChange | undefined;
  /** The contract party is a person: it has no company seal, and no owner or employee to be paid for it. */
  readonly seller?: 'person' | undefined;
  /** The buyer's agent made the order in its own name: the account may be the agent's. */
  readonly ordered?: 'agent' | undefined;
  /** A deceptive message led to the payment, so that nobody who sold can have named the account. */
  readonly paidTo?: 'impostor' | undefined;
}

export type Colour = 'none' | 'amber' | 'red';

export type PayeeFlagId =
  | 'same_in_china'
  | 'same_abroad'
  | 'company_in_china'
  | 'company_abroad'
  /** A company was paid for a person who sold: no abuse of a company is in question, as none sold. */
  | 'company_for_person_in_china'
  | 'company_for_person_abroad'
  | 'person'
  /** Another person than the person who sold. */
  | 'other_person'
  /** The buyer's own agent, or somebody else. */
  | 'perhaps_agent'
  | 'account_changed'
  /** Changed, and how that was told is not known. */
  | 'account_changed_somehow'
  | 'impostor'
  | 'platform'
  | 'payee_not_known';

export interface PayeeFlag {
  readonly id: PayeeFlagId;
  /** One colour, or every colour that what is not known leaves open, mildest first. */
  readonly colours: readonly [Colour, ...Colour[]];
  /**
   * What would leave one colour; `channel`: of an account that was changed, how that was told; `instruction`: a message in
   * which a person who sells named this account.
   */
  readonly missing: readonly (
    | Exclude<keyof PayeeAnswers, 'seller' | 'paidTo' | 'ordered'>
    | 'channel'
    | 'instruction'
    | 'agent'
  )[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
}

/** Places often used for accounts of companies from elsewhere. From memory. */
const WATCH_LIST = ['HK', 'MO', 'SG', 'TW', 'VG', 'KY', 'SC', 'WS', 'BZ', 'MH', 'MU', 'AE', 'CY', 'GB', 'US', 'LT'];
export const onWatchList = (country: string): boolean => WATCH_LIST.includes(country);

/** Choices of this product over the practice that it cites: no provision sets a colour. */
const flag = (
  id: PayeeFlagId,
  colours: PayeeFlag['colours'],
  missing: PayeeFlag['missing'] = [],
  sources: readonly SourceRef[] = [],
): PayeeFlag => ({ id, colours, missing, certainty: 'our-estimate', sources });

const LENT_OR_ABUSED = ['CPLI/65', 'CL/23(2)'];

function byCountry(
  country: string | undefined,
  inChina: PayeeFlag,
  abroad: PayeeFlag,
  open: PayeeFlag['colours'],
): PayeeFlag {
  if (country === undefined) return { ...abroad, colours: open, missing: ['bankCountry'] };
  return country === 'CN' ? inChina : abroad;
}

function holderFlag({ relation, bankCountry, stamped, seller, ordered }: PayeeAnswers): PayeeFlag {
  if (ordered === 'agent' && (relation === 'other_company' || relation === 'person'))
    return flag('perhaps_agent', ['none', 'amber', 'red'], ['agent'], ['CC/929']);
  switch (relation) {
    case undefined:
      return flag('payee_not_known', ['none', 'amber', 'red'], ['relation']);
    case 'same':
      return byCountry(bankCountry, flag('same_in_china', ['none']), flag('same_abroad', ['amber']), ['none', 'amber']);
    case 'related':
    case 'other_company':
      if (seller === 'person')
        return byCountry(
          bankCountry,
          flag('company_for_person_in_china', ['amber'], [], ['CPLI/65']),
          flag('company_for_person_abroad', ['red']),
          ['amber', 'red'],
        );
      return byCountry(
        bankCountry,
        flag('company_in_china', ['amber'], [], LENT_OR_ABUSED),
        flag('company_abroad', ['red']),
        ['amber', 'red'],
      );
    case 'person':
      if (seller === 'person') return flag('other_person', ['amber', 'red'], ['instruction']);
      // Red unless there is a stamped instruction; with one the table names no colour, and the chain is still to be kept.
      if (stamped === undefined) return flag('person', ['amber', 'red'], ['stamped']);
      return flag('person', [stamped === 'yes' ? 'amber' : 'red']);
    case 'platform_or_collector':
      return flag('platform', ['none']);
  }
}

function changeFlag(change: AccountChange | undefined): PayeeFlag {
  const sources = ['CC/172'];
  if (change === undefined) return flag('account_changed', ['none', 'red'], ['change'], sources);
  if (change === 'channel_not_known') return flag('account_changed_somehow', ['none', 'red'], ['channel'], sources);
  return flag('account_changed', [change === 'email_only' ? 'red' : 'none'], [], sources);
}

/**
 * The flags of the holder of the account and of its change, in this order; where an impostor was paid, one in their place. An
 * account of the seller itself is none of an impostor.
 */
export const payeeFlags = (answers: PayeeAnswers): readonly PayeeFlag[] =>
  answers.paidTo === 'impostor' && answers.relation !== 'same'
    ? [flag('impostor', ['red'], [], ['CC/172'])]
    : [holderFlag(answers), changeFlag(answers.change)];
