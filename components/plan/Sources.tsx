'use client';
import Link from 'next/link';
import { Fragment } from 'react';
import { pathToProvision } from '@/lib/reference/address';
import { articlePlace, placesOf } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import { bookTitle, lawTitle, noteTitle } from '@/lib/words/name';
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { type Provision, provisionIdOf, type SourceRef } from '@/rules/provision';
import { Chinese } from '../ui/Chinese';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { useLawShown } from './LawShown';
import { usePlan } from './PlanContext';

const articles: { readonly [id: string]: Provision } = provisions;
const notes: { readonly [id: string]: PracticeNote } = practiceNotes;

const unique = <T,>(items: readonly T[]) => [...new Set(items)];

const LINK = 'text-accent underline underline-offset-4';

/** The articles of one instrument, each with its place on the law page. */
function Places({ sources }: { readonly sources: readonly SourceRef[] }) {
  const { words, language } = usePlan();
  const [before, after] = (sources.length === 1 ? words.plan.article : words.plan.articles).split('{article}');
  return (
    <>
      {before}
      {placesOf(language.locale, sources).map(({ before: joint, text, source }) => (
        <Fragment key={source}>
          {joint}
          <Link href={pathToProvision(language.locale, source)} prefetch={false} className={LINK}>
            {text}
          </Link>
        </Fragment>
      ))}
      {after}
    </>
  );
}

/** The sources of one instrument together: title, number and its articles. */
function Citation({ sources }: { readonly sources: readonly SourceRef[] }) {
  const { words, language } = usePlan();
  const ids = sources.map(provisionIdOf);
  const note = notes[ids[0] ?? ''];
  const instrument = articles[ids[0] ?? '']?.instrument;
  const joints = jointsOf(language.locale);
  if (note) {
    return (
      <>
        {words.plan.note}
        {joints.colon}
        <Link href={pathToProvision(language.locale, ids[0] ?? '')} prefetch={false} className={LINK}>
          <Text>{noteTitle(language.locale, note)}</Text>
        </Link>
      </>
    );
  }
  // A note that is named but not yet described.
  if (!instrument)
    return (
      <>
        {sources
          .map((source) => source.replace(/^note\//, `${words.plan.note}${joints.colon}`).replaceAll('-', ' '))
          .join(joints.comma)}
      </>
    );
  const { zh, number, link } = instrument;
  const title = <Chinese>{bookTitle(zh)}</Chinese>;
  return (
    <>
      {link ? (
        <a href={link} rel="noreferrer" className={LINK}>
          {title}
        </a>
      ) : (
        title
      )}
      {joints.space}
      {number && <Chinese>{number}</Chinese>}
      {number && joints.cite}
      <Places sources={sources} />
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
      <p className="mb-2" data-once={id}>
        <Text>{words.practiceNotes[id] ?? notes[id].en}</Text>
      </p>
    );
  if (!article || !says[id]) return null;
  return (
    <div className="mb-3" data-once={id}>
      <p className="font-medium">
        <Text>{lawTitle(language.locale, article.instrument)}</Text>
        {jointsOf(language.locale).cite}
        {fill(words.plan.article, { article: articlePlace(language.locale, id) })}
      </p>
      <p>
        <Text>{says[id]}</Text>
      </p>
      <p className="text-sm text-muted">
        {fill(article.instrument.treaty ? words.plan.sinceForChina : words.plan.since, {
          day: formatDay(language.locale, article.from),
        })}
      </p>
    </div>
  );
}

interface Props {
  readonly sources: readonly SourceRef[];
  /** The citations stand open, as under a reason that decided; else they are folded, too. */
  readonly shown?: boolean;
}

/** The law behind a sentence: title, number and article, and what it says in plain words. */
export function Sources({ sources, shown = false }: Props) {
  const { words } = usePlan();
  const { plan } = words;
  const lawShown = useLawShown();
  if (sources.length === 0) return null;
  // In English the name of a note says what it is.
  const saysMore = (id: string) => articles[id] || (notes[id] && words.practiceNotes[id] !== notes[id].en);
  const ids = unique(sources.map(provisionIdOf)).filter(saysMore);
  const citations = (
    <ul data-run className="space-y-0.5 leading-6 text-muted print:leading-[inherit]">
      {byInstrument(sources).map((group) => (
        <li key={group[0]}>
          <Citation sources={group} />
        </li>
      ))}
    </ul>
  );
  const sayings = ids.map((id) => <Saying key={id} id={id} />);
  return shown ? (
    <div className="mt-1 basis-full text-sm">
      {citations}
      {ids.length > 0 && (
        <Fold kind="law" summary={plan.says}>
          {sayings}
        </Fold>
      )}
    </div>
  ) : (
    <Fold kind="law" summary={plan.lawBehind} open={lawShown}>
      <div className="space-y-2 text-sm">
        {citations}
        {sayings}
      </div>
    </Fold>
  );
}
