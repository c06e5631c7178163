/** Tables of facts that no provision fixes, wholly or partly from memory or from pages that were not opened. */
import { LAW_AS_OF } from '../../rules/assess';
import { type Entry, entry } from './entry';

interface List {
  readonly title: string;
  readonly file: string;
  readonly question: string;
}

export const lists = {
  'cisg-states': {
    title: 'States bound by the UN sales convention (CISG)',
    file: 'rules/deadlines/cisg-states.ts',
    question: 'Compare states, days and declarations with the UN Treaty Collection. Many days are from memory.',
  },
  'register-words': {
    title: 'Words of the company register',
    file: 'rules/supplier-status/register-words.ts',
    question: 'Open the register (gsxt.gov.cn). Are these the words it shows, and has it new ones?',
  },
  'register-marks': {
    title: 'Lists and marks of companies',
    file: 'rules/supplier-status/overlays.ts',
    question: 'The measure of 2025 on the abnormal list was not seen. Read it and the present rules on debtors.',
  },
  'lookup-guides': {
    title: 'How to look the seller up',
    file: 'rules/supplier-status/lookup-guides.ts',
    question: 'Open each page from abroad. Do address, steps and Chinese words still fit? Is it blocked?',
  },
  'identity-ladder': {
    title: 'Ways to find out who the seller is',
    file: 'rules/counterparty/identity-ladder.ts',
    question: 'Do the platforms still show these papers, and may a buyer abroad see them?',
  },
  'code-kinds': {
    title: 'Kinds of registration in the company code',
    file: 'rules/counterparty/uscc-kinds.ts',
    question: 'Compare with the standard. The kinds under some authorities are from memory.',
  },
  'code-places': {
    title: 'Places in the company code',
    file: 'rules/counterparty/division.ts',
    question: 'Compare the codes of the provinces with the list of administrative divisions. They are from memory.',
  },
  'name-words': {
    title: 'Words in company names',
    file: 'rules/counterparty/name-words.ts',
    question: 'From general knowledge. Which readings did users or lawyers report as wrong?',
  },
  'account-places': {
    title: 'Places often used for accounts',
    file: 'rules/counterparty/payee-check.ts',
    question: 'From memory. Is there a published list of places to name instead?',
  },
} as const satisfies { readonly [id: string]: List };

export const listEntries: readonly Entry[] = Object.entries<List>(lists).map(([id, { title, file, question }]) =>
  entry(
    {
      id: `list/${id}`,
      kind: 'list',
      group: title,
      part: title,
      certainty: 'unverified',
      asOf: LAW_AS_OF,
      question,
      file,
    },
    LAW_AS_OF,
  ),
);
