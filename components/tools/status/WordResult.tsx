import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { ListId } from '@/rules/supplier-status/overlays';
import type { RegisterReading } from '@/rules/supplier-status/register-reading';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import { ClassSays } from './ClassSays';
import type { StatusWords } from './kinds';
import { OverlayList } from './OverlayList';

interface Props {
  readonly reading: RegisterReading;
  /** Lists that the text names, where it names no status. */
  readonly lists: readonly ListId[];
  readonly words: StatusWords;
}

/** What was read of the register, and what it means; or why it was not read. */
export function WordResult({ reading, lists, words }: Props) {
  const { locale } = useWords();
  const { word } = words;
  const { result, found, inside, fieldShows, status, where } = reading;
  const seen = formatList(
    locale,
    found.map((one) => one.seen),
  );
  if (result === 'nothing_typed') return <Notice>{word.nothing}</Notice>;
  if (result === 'read' && status && where) {
    return (
      <Notice>
        <p>
          <Text>{fill(word.matched, { words: seen })}</Text>
        </p>
        {word.where[where] && <p>{word.where[where]}</p>}
        {reading.traditional && <p>{word.traditional}</p>}
        {reading.cut && <p>{word.cut}</p>}
        <ClassSays status={status} words={words} />
      </Notice>
    );
  }
  if (result === 'several') return <Notice tone="warning">{word.several}</Notice>;
  return (
    <>
      <Notice tone="warning" title={word.unknown}>
        {fieldShows !== undefined && (
          <p className="wrap-anywhere">
            <bdi>
              <Text>{fill(word.fieldShows, { text: fieldShows })}</Text>
            </bdi>
          </p>
        )}
        {inside.length > 0 && (
          <p>
            <Text>{fill(word.inside, { words: formatList(locale, inside) })}</Text>
          </p>
        )}
        <p>
          <Text>{word.unknownTodo}</Text>
        </p>
      </Notice>
      {lists.length > 0 && (
        <div>
          <p className="font-medium">{word.lists}</p>
          <OverlayList lists={lists} words={words} />
        </div>
      )}
    </>
  );
}
