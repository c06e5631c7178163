import { anchorOf } from '@/lib/reference/address';
import type { Entry } from '@/lib/reference/entry';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import type { PracticeNote } from '@/rules/law/practice-notes';
import { CertaintyMark } from '../ui/CertaintyMark';
import { Chinese } from '../ui/Chinese';
import { Text } from '../ui/Text';
import { Fact, Paths } from './parts';
import { Uses } from './Uses';

interface Props {
  readonly id: string;
  readonly note: PracticeNote;
  readonly entry: Entry;
  readonly locale: string;
  readonly words: Words;
}

/** One practice note: what it is, how far it was read, and what rests on it. */
export function NoteEntry({ id, note, entry, locale, words }: Props) {
  const { law } = words.reference;
  return (
    <section id={anchorOf(id)} className="mt-8 border-t border-line pt-5">
      <h2 className="font-serif text-xl font-semibold">
        <Text>{words.practiceNotes[id] ?? note.en}</Text>
      </h2>
      <dl className="mt-2 space-y-2">
        <Fact term={law.chinese}>
          <Chinese>{note.zh}</Chinese>
        </Fact>
        <Fact term={law.document}>
          {note.date ? fill(law.dated, { day: formatDay(locale, note.date) }) : law.notDated}
          {jointsOf(locale).space}
          {law.seen[note.seen]}
        </Fact>
        <Fact term={law.certainty}>
          <CertaintyMark certainty={note.certainty} words={words.pages.plan.certainty} />
        </Fact>
        <Fact term={law.official}>{law.noOfficial}</Fact>
        <Uses entry={entry} locale={locale} words={words} />
        <Fact term={law.file}>
          <Paths paths={['rules/law/practice-notes.ts']} />
        </Fact>
      </dl>
    </section>
  );
}
