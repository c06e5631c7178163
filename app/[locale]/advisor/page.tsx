import { BatchScreen } from '@/components/advisor/BatchScreen';
import { DeviceCases } from '@/components/advisor/DeviceCases';
import { ButtonLink } from '@/components/ui/Button';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { pack } from '@/lib/words/packed';
import { toldFacts } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).advisor.title);
}

export default async function Advisor({ params }: PageProps) {
  const { locale } = await params;
  const { advisor, cases, facts, pages, routes, clocks } = getWords(locale);
  return (
    <Page title={advisor.title} back={{ href: pathTo(locale), text: advisor.back }} wide>
      <p className="mb-2 text-lg text-muted">{advisor.intro}</p>
      <p className="text-muted">{advisor.privacy}</p>
      <Section title={advisor.linkTitle}>
        <ol className="mb-4 list-decimal space-y-1 ps-6 marker:text-accent">
          {advisor.linkSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={pathTo(locale, 'counterparty')}>{advisor.prepare}</ButtonLink>
          <ButtonLink href={pathTo(locale, 'link')} look="secondary">
            {advisor.toLink}
          </ButtonLink>
        </p>
      </Section>
      <Section title={advisor.openTitle}>
        <p className="mb-4">{advisor.openText}</p>
        <ButtonLink href={pathTo(locale, 'open')} look="secondary">
          {advisor.toOpen}
        </ButtonLink>
      </Section>
      <DeviceCases words={cases} />
      <Section title={advisor.batchTitle}>
        <p className="mb-4">{advisor.batchIntro}</p>
        <BatchScreen
          words={pack({
            advisor,
            facts: toldFacts(facts),
            verdict: pages.plan.verdict,
            routes: routes.names,
            clocks: clocks.names,
          })}
        />
      </Section>
    </Page>
  );
}
