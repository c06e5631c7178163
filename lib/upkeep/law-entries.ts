/** Provisions and practice notes. A provision inherits the day of its law, which was compared as a whole. */
import { LAW_AS_OF } from '../../rules/assess';
import { type PracticeNote, practiceNotes } from '../../rules/law/practice-notes';
import { provisions } from '../../rules/law/provisions';
import type { Provision } from '../../rules/provision';
import { type Entry, entry } from './entry';
import { lawQuestion } from './law-questions';

/** Terms, windows, scales and practice of companies, banks and institutions: they change without notice. */
export const terms: ReadonlySet<string> = new Set([
  'note/bank-recall',
  'note/card-networks',
  'note/mastercard-first-day',
  'note/paypal-terms',
  'note/letter-of-credit-practice',
  'note/platform-terms',
  'note/platform-terms-alibaba',
  'note/alibaba-help-pages',
  'note/alibaba-dispute-rules',
  'note/alibaba-old-complaint-rule',
  'note/alibaba-transaction-agreement',
  'note/aliexpress-pages',
  'note/aliexpress-business-terms',
  'note/taobao-1688-pages',
  'note/temu-terms',
  'note/shein-terms',
  'note/dhgate-pages',
  'note/amazon-a-to-z',
  'note/ebay-guarantee',
  'note/walmart-marketplace',
  'note/tiktok-shop',
  'note/arbitration-fee-scales',
  'note/ip-portals',
] satisfies readonly (keyof typeof practiceNotes)[]);

function noteQuestion(id: string, { seen, date, certainty }: PracticeNote): string {
  if (seen === 'text of April 2025') return 'Was it changed after April 2025? Compare it with the text now in force.';
  if (terms.has(id)) return 'Find the text now in use. Do its periods, amounts and conditions still stand as coded?';
  if (certainty === 'contested') return 'Courts or texts differ. Is there a newer decision that settles the point?';
  const day = date === null ? ', and its day' : '';
  return certainty === 'unverified'
    ? `Find the document${day}. Does it say what the rules take from it?`
    : `Read the whole document${day}. Is it still followed? Does the rest change what the rules take from it?`;
}

/** The day of a ruling does not age it; the day of terms, and of a text in a collection, does. */
function noteAsOf(id: string, { seen, date }: PracticeNote): string {
  if (seen === 'text of April 2025') return '2025-04';
  return terms.has(id) ? (date ?? 'undated') : LAW_AS_OF;
}

const lawEntries = Object.values<Provision>(provisions).map(({ id, instrument, article, certainty }) =>
  entry(
    {
      id: `law/${id}`,
      kind: 'law',
      group: `${instrument.key}: ${instrument.en} ${instrument.zh}`,
      part: article,
      certainty,
      asOf: LAW_AS_OF,
      question: lawQuestion(instrument),
      file: 'rules/law/',
    },
    LAW_AS_OF,
  ),
);

const noteEntries = Object.entries<PracticeNote>(practiceNotes).map(([id, note]) =>
  entry(
    {
      id,
      kind: terms.has(id) ? 'terms' : 'note',
      group: `${note.en} ${note.zh}`,
      part: id,
      certainty: note.certainty,
      asOf: noteAsOf(id, note),
      question: noteQuestion(id, note),
      file: 'rules/law/practice-notes.ts',
    },
    LAW_AS_OF,
  ),
);

export const laws: readonly Entry[] = [...lawEntries, ...noteEntries];
