'use client';
import { fill } from '@/lib/words/fill';
import { formatDay, formatList } from '@/lib/words/format';
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { type Provision, provisionIdOf, type SourceRef } from '@/rules/provision';
import { Chinese } from '../ui/Chinese';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { usePlan } from './PlanContext';

const articles: { readonly [id: string]: Provision } = provisions;
const notes: { readonly [id: string]: PracticeNote } = practiceNotes;

const unique = <T,>(items: readonly T[]) => [...new Set(items)];

/** The sources of one instrument together: title, number and its articles. */
function Citation({ sources }: { readonly sources: readonly SourceRef[] }) {
  const { words, language } = usePlan();
  const ids = sources.map(provisionIdOf);
  const note = notes[ids[0] ?? ''];
  const instrument = articles[ids[0] ?? '']?.instrument;
  if (note) {
    return (
      <>
        {words.plan.note}: <Chinese>{note.zh}</Chinese>
      </>
    );
  }
  // A note that is named but not yet described.
  if (!instrument)
    return (
      <>{sources.map((source) => source.replace(/^note\//, `${words.plan.note}: `).replaceAll('-', ' ')).join(', ')}</>
    );
  const { zh, number, link } = instrument;
  const places = sources.map((source, at) => `${articles[ids[at] ?? '']?.article}${source.slice(ids[at]?.length)}`);
  const title = <Chinese>{`《${zh}》`}</Chinese>;
  return (
    <>
      {link ? (
        <a href={link} rel="noreferrer" className="text-accent underline underline-offset-4">
          {title}
        </a>
      ) : (
        title
      )}{' '}
      {number && <Chinese>{number}</Chinese>}
      {number && ', '}
      {fill(places.length === 1 ? words.plan.article : words.plan.articles, {
        article: formatList(language.locale, places),
      })}
    </>
  );
}

/** Sources by their instrument, in the order in which the instruments are first named. */
function byInstrument(sources: readonly SourceRef[]): SourceRef[][] {
  const groups = new Map<unknown, SourceRef[]>();
  for (const source of unique(sources)) {
    const key = articles[provisionIdOf(source)]?.instrument ?? source;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()];
}

function Saying({ id }: { readonly id: string }) {
  const { words, language } = usePlan();
  const article = articles[id];
  const says: { readonly [id: string]: string } = words.provisions;
  if (notes[id])
    return (
      <p className="mb-2">
        <Text>{notes[id].en}</Text>
      </p>
    );
  if (!article || !says[id]) return null;
  return (
    <div className="mb-3">
      <p className="font-medium">
        {article.instrument.en}, {fill(words.plan.article, { article: article.article })}
      </p>
      <p>
        <Text>{says[id]}</Text>
      </p>
      <p className="text-sm text-muted">{fill(words.plan.since, { day: formatDay(language.locale, article.from) })}</p>
    </div>
  );
}

/** The law behind a sentence: title, number and article, and on demand what it says in plain words. */
export function Sources({ sources }: { readonly sources: readonly SourceRef[] }) {
  const { words } = usePlan();
  if (sources.length === 0) return null;
  const ids = unique(sources.map(provisionIdOf)).filter((id) => articles[id] || notes[id]);
  return (
    <div className="mt-1 text-sm">
      <ul className="space-y-0.5 text-muted">
        {byInstrument(sources).map((group) => (
          <li key={group[0]}>
            <Citation sources={group} />
          </li>
        ))}
      </ul>
      {ids.length > 0 && (
        <Details summary={words.plan.says}>
          {ids.map((id) => (
            <Saying key={id} id={id} />
          ))}
        </Details>
      )}
    </div>
  );
}
