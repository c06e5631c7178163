import { InstrumentFacts } from '@/components/reference/InstrumentFacts';
import { LINKS, PlainLink } from '@/components/reference/parts';
import { CertaintyKey } from '@/components/ui/CertaintyKey';
import { Details } from '@/components/ui/Details';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { pathToLaw, pathToProvision } from '@/lib/reference/address';
import { laws, NOTES_PAGE, notes } from '@/lib/reference/laws';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { inBrackets, jointsOf } from '@/lib/words/join';
import { nameIn } from '@/lib/words/name';
import { getWords } from '@/lib/words/words';
import { LAW_AS_OF } from '@/rules/assess';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).reference.law.metaTitle);
}

export default async function LawIndex({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  const { law } = words.reference;
  const { plan, step } = words.pages;
  const count = laws.reduce((sum, { provisions }) => sum + provisions.length, notes.length);
  return (
    <Page title={law.title} back={{ href: pathTo(locale), text: step.backToStart }} wide>
      <p>{fill(law.intro, { count })}</p>
      <p className="mt-2">
        {law.language}
        {jointsOf(locale).space}
        {fill(law.asOf, { day: formatDay(locale, LAW_AS_OF) })}
      </p>
      <Details summary={plan.certaintyTitle}>
        <CertaintyKey words={plan} />
      </Details>
      <div className={LINKS}>
        {laws.map(({ page, instrument, provisions }) => (
          <section key={page} id={page} className="mt-8 border-t border-line pt-5">
            <h2 className="mb-2 font-serif text-xl font-semibold">
              <PlainLink href={pathToLaw(locale, page)}>{nameIn(locale, instrument)}</PlainLink>
            </h2>
            <InstrumentFacts instrument={instrument} provisions={provisions} locale={locale} words={words} />
            <p className="mt-2 text-muted">{law.articlesTitle}</p>
            <ul className="flex flex-wrap gap-x-1">
              {provisions.map(({ id, article }) => (
                <li key={id} className="[&_a]:inline-flex [&_a]:min-h-8 [&_a]:min-w-10 [&_a]:items-center">
                  <PlainLink href={pathToProvision(locale, id)}>{article}</PlainLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Section id={NOTES_PAGE} title={law.notesTitle}>
          <p>{law.notesIntro}</p>
          <p className="mt-2">
            <PlainLink href={pathToLaw(locale, NOTES_PAGE)}>{law.toNotes}</PlainLink>
            {inBrackets(locale, plural(locale, notes.length, law.noteEntries))}
          </p>
        </Section>
      </div>
    </Page>
  );
}
