import { Outcomes, outcomeParts } from '@/components/reference/Outcomes';
import { LINKS } from '@/components/reference/parts';
import { QuestionEntry } from '@/components/reference/QuestionEntry';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { stepNumber } from '@/lib/steps';
import { fill, plural } from '@/lib/words/fill';
import { getWords } from '@/lib/words/words';
import { factIds, specOf, steps } from '@/rules/facts';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).reference.questions.metaTitle);
}

export default async function Questions({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  const { questions } = words.reference;
  const { common, step: stepWords } = words.pages;
  const titles = steps.map((step) => fill(questions.step, { n: stepNumber(step), name: common.steps[step] }));
  return (
    <Page title={questions.title} back={{ href: pathTo(locale), text: stepWords.backToStart }} wide>
      <div className={LINKS}>
        <p>{fill(questions.intro, { count: factIds.length })}</p>
        <p className="mt-2 print:hidden">{questions.print}</p>
        <nav aria-label={questions.contents} className="mt-4 print:hidden">
          <ul>
            {steps.map((step, at) => (
              <li key={step}>
                <a href={`#${step}`}>{titles[at]}</a>
              </li>
            ))}
            {outcomeParts(words.reference).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {steps.map((step, at) => {
          const ids = factIds.filter((id) => specOf(id).step === step);
          return (
            <Section key={step} id={step} title={titles[at] ?? step}>
              <p>{plural(locale, ids.length, questions.count)}</p>
              {ids.map((id) => (
                <QuestionEntry key={id} id={id} locale={locale} words={words} />
              ))}
            </Section>
          );
        })}
        <Section id="outcomes" title={questions.outcomesTitle}>
          <Outcomes locale={locale} words={words} />
        </Section>
      </div>
    </Page>
  );
}
