import { notFound } from 'next/navigation';
import { InstrumentFacts } from '@/components/reference/InstrumentFacts';
import { NoteEntry } from '@/components/reference/NoteEntry';
import { ProvisionEntry } from '@/components/reference/ProvisionEntry';
import { LINKS, PlainLink } from '@/components/reference/parts';
import { CertaintyKey } from '@/components/ui/CertaintyKey';
import { Details } from '@/components/ui/Details';
import { Page } from '@/components/ui/Page';
import { locales } from '@/lib/locales';
import { metadataOf } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { anchorOf, pathToProvision } from '@/lib/reference/address';
import { entryOf } from '@/lib/reference/entry';
import { lawFiles } from '@/lib/reference/files';
import { type Law, laws, NOTES_PAGE, notes } from '@/lib/reference/laws';
import { SHEETS } from '@/lib/reference/traces';
import { fill } from '@/lib/words/fill';
import { nameIn } from '@/lib/words/name';
import { getWords, type Words } from '@/lib/words/words';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  locales.flatMap((locale) => [...laws.map(({ page }) => page), NOTES_PAGE].map((id) => ({ locale, id })));

const lawAt = (id: string): Law | undefined => laws.find(({ page }) => page === id);

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const law = lawAt(id);
  return metadataOf(locale, law ? nameIn(locale, law.instrument) : getWords(locale).reference.law.notesMeta);
}

interface PartProps {
  readonly locale: string;
  readonly words: Words;
}

function Notes({ locale, words }: PartProps) {
  return (
    <>
      <p>{words.reference.law.notesIntro}</p>
      {notes.map(([id, note]) => (
        <NoteEntry key={id} id={id} note={note} entry={entryOf(id)} locale={locale} words={words} />
      ))}
    </>
  );
}

function Articles({ law, locale, words }: PartProps & { readonly law: Law }) {
  const { articlesTitle } = words.reference.law;
  return (
    <>
      <InstrumentFacts {...law} locale={locale} words={words} />
      {law.provisions.length > 1 && (
        <nav aria-label={articlesTitle} className="mt-3 print:hidden">
          <ul className="flex flex-wrap gap-x-1">
            {law.provisions.map(({ id, article }) => (
              <li key={id} className="[&_a]:inline-flex [&_a]:min-h-8 [&_a]:min-w-10 [&_a]:items-center">
                <a href={`#${anchorOf(id)}`}>{article}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {law.provisions.map((provision) => {
        const file = lawFiles().get(provision.id);
        if (!file) throw new Error(`${pathToProvision(locale, provision.id)} has no file`);
        const shown = { provision, file, entry: entryOf(provision.id), locale, words };
        return <ProvisionEntry key={provision.id} {...shown} />;
      })}
    </>
  );
}

export default async function LawPage({ params }: Props) {
  const { locale, id } = await params;
  const words = getWords(locale);
  const law = lawAt(id);
  if (!law && id !== NOTES_PAGE) notFound();
  const { plan } = words.pages;
  const { law: own } = words.reference;
  return (
    <Page
      title={law ? nameIn(locale, law.instrument) : own.notesTitle}
      back={{ href: pathTo(locale, 'law'), text: own.back }}
      wide
    >
      <div className={LINKS}>
        {law ? <Articles law={law} locale={locale} words={words} /> : <Notes locale={locale} words={words} />}
        <section className="mt-8 border-t border-line pt-5">
          <Details summary={plan.certaintyTitle}>
            <CertaintyKey words={plan} />
          </Details>
          <Details summary={own.how}>
            <p>{fill(own.howText, { count: SHEETS })}</p>
          </Details>
          <p>
            <PlainLink href={pathTo(locale, 'law')}>{own.back}</PlainLink>
          </p>
        </section>
      </div>
    </Page>
  );
}
