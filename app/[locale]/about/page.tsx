import { ProsePage } from '@/components/reference/ProsePage';
import { LINKS, PlainLink } from '@/components/reference/parts';
import { CertaintyKey } from '@/components/ui/CertaintyKey';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { notes } from '@/lib/reference/laws';
import { rulesUsed } from '@/lib/reference/uses';
import { formatDay } from '@/lib/words/format';
import { getWords } from '@/lib/words/words';
import { LAW_AS_OF } from '@/rules/assess';
import { factIds } from '@/rules/facts';
import { provisions } from '@/rules/law/provisions';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).about.about.metaTitle);
}

export default async function About({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  const { plan } = words.pages;
  const clocks = rulesUsed.filter(({ kind }) => kind === 'clock').length;
  const values = {
    provisions: Object.keys(provisions).length,
    notes: notes.length,
    rules: rulesUsed.length - clocks,
    clocks,
    questions: factIds.length,
    law: formatDay(locale, LAW_AS_OF),
  };
  return (
    <ProsePage prose={words.about.about} locale={locale} words={words} values={values}>
      <Section title={plan.certaintyTitle}>
        <CertaintyKey words={plan} />
      </Section>
      <Section title={words.about.licences.title}>
        <p>{words.about.licences.text}</p>
        <p className={`mt-2 ${LINKS}`}>
          <PlainLink href="/licences.txt">{words.about.licences.link}</PlainLink>
        </p>
      </Section>
    </ProsePage>
  );
}
