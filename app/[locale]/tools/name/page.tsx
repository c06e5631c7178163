import { CompanyNameTool } from '@/components/tools/counterparty/CompanyNameTool';
import { CompareNamesTool } from '@/components/tools/counterparty/CompareNamesTool';
import { IdentityLadder } from '@/components/tools/counterparty/IdentityLadder';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.pages.name.title);
}

export default async function Names({ params }: PageProps) {
  const { locale } = await params;
  const { counterparty, pages } = getWords(locale).tools;
  const { title, intro, readTitle, compareTitle, ladderTitle } = pages.name;
  return (
    <Page title={title} back={{ href: pathTo(locale, 'tools'), text: pages.back }}>
      <p className="text-lg text-muted">{intro}</p>
      <Section title={readTitle}>
        <CompanyNameTool words={counterparty} />
      </Section>
      <Section title={compareTitle}>
        <CompareNamesTool words={counterparty} />
      </Section>
      <Section title={ladderTitle}>
        <IdentityLadder words={counterparty} />
      </Section>
    </Page>
  );
}
