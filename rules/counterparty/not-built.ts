/** Rows of section 4, or parts of them, that no answer can decide, or that the law texts read leave open. */
import type { LiabilityRule } from './liability-row';

export interface NotBuilt {
  readonly rule: LiabilityRule;
  /** The part left out; `all`: the row is never returned. */
  readonly part: string;
  readonly why: string;
}

export const notBuilt: readonly NotBuilt[] = [
  {
    rule: 'LIA-5',
    part: 'overdue or withdrawn capital in a suit',
    why: 'Articles 49, 50 and 53 name no claim of a creditor, so the row is unknown. Articles 51 and 52 are acts of the company.',
  },
  {
    rule: 'LIA-6',
    part: 'shares not yet due, transferred before 1 July 2024',
    why: 'Two sources differ, and one of them was not read. The row is unknown.',
  },
  {
    rule: 'LIA-7',
    part: 'dissolved before 1 July 2024',
    why: 'The earlier law decides, and of it only the duty of shareholders was read. The row is unknown; LIA-22 names them.',
  },
  {
    rule: 'LIA-8',
    part: 'controllers who act as directors or instruct them',
    why: 'Company Law 180 and 192 speak of duties to the company and of harm to it or its shareholders, not to creditors.',
  },
  {
    rule: 'LIA-9',
    part: 'a person as lender',
    why: 'The article names an organisation that lends. Of a person it does not speak, so the row is unknown.',
  },
  {
    rule: 'LIA-10',
    part: 'account outside mainland China, Chinese law of the contract',
    why: 'The law is what buyer and account holder chose, or that of their common residence. Neither is asked. The row is unknown.',
  },
  {
    rule: 'LIA-16',
    part: 'all',
    why: 'The link score comes from the store network, not from an answer.',
  },
  {
    rule: 'LIA-17',
    part: 'false licence or name, and somebody else was paid',
    why: 'That another was paid does not show that an impostor was. No answer says so. The row is unknown.',
  },
  {
    rule: 'LIA-19',
    part: 'capital not yet due, and shares transferred before it was due',
    why: 'Whether Articles 17 and 19 of the addition rules reach them was not seen. The row is unknown.',
  },
  {
    rule: 'LIA-22',
    part: 'books lost since 1 July 2024',
    why: 'The provisions are of 2008 and name the owners. The law since then puts the duty on directors. The row is unknown.',
  },
  {
    rule: 'LIA-27',
    part: 'death or serious harm to health',
    why: 'No answer says what the harm was, so the row is possible at most.',
  },
];
