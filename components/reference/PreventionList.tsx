import { pathToProvision } from '@/lib/reference/address';
import { preventionPoints } from '@/lib/reference/prevention';
import { articlePlace } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import { lawTitle } from '@/lib/words/name';
import type { Words } from '@/lib/words/words';
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import type { Provision } from '@/rules/provision';
import { CertaintyMark } from '../ui/CertaintyMark';
import { Text } from '../ui/Text';
import { Fact, PlainLink } from './parts';

interface Props {
  readonly locale: string;
  readonly words: Words;
}

const articles: { readonly [id: string]: Provision } = provisions;
const notes: { readonly [id: string]: PracticeNote } = practiceNotes;

/** The title of a source and its article, or the name of a note. */
function sourceName(locale: string, id: string, { pages, practiceNotes: says }: Words): string {
  const article = articles[id];
  return article
    ? `${lawTitle(locale, article.instrument)}${jointsOf(locale).cite}${fill(pages.plan.article, { article: articlePlace(locale, id) })}`
    : (says[id] ?? notes[id]?.en ?? id);
}

/** The points before the next order: what to ask, check and keep, with the mark and the source of each. */
export function PreventionList({ locale, words }: Props) {
  const { page, points } = words.prevention;
  return (
    <ol className="space-y-6">
      {preventionPoints.map(({ id, certainty, sources, from }, at) => (
        <li key={id} id={id} className="border-t border-line pt-4">
          <h2 className="font-serif text-xl font-semibold">
            {at + 1}. {points[id].title}
          </h2>
          <dl className="mt-2 space-y-1">
            {(['ask', 'check', 'proof'] as const).map((kind) => (
              <Fact key={kind} term={page[kind]}>
                <Text>{points[id][kind]}</Text>
              </Fact>
            ))}
            <Fact term={page.rests}>
              <CertaintyMark certainty={certainty} words={words.pages.plan.certainty} /> {page.from[from]}
              {sources.length > 0 && (
                <ul>
                  {sources.map((source) => (
                    <li key={source}>
                      <PlainLink href={pathToProvision(locale, source)}>{sourceName(locale, source, words)}</PlainLink>
                    </li>
                  ))}
                </ul>
              )}
            </Fact>
          </dl>
        </li>
      ))}
    </ol>
  );
}
