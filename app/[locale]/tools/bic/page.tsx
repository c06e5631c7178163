import { BicTool } from '@/components/tools/counterparty/BicTool';
import { PayeeTool } from '@/components/tools/counterparty/PayeeTool';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.pages.bic.title);
}

export default async function WhoWasPaid({ params }: PageProps) {
  const { locale } = await params;
  const { counterparty, pages } = getWords(locale).tools;
  const { title, intro, bicTitle, payeeTitle } = pages.bic;
  return (
    <Page title={title} back={{ href: pathTo(locale, 'tools'), text: pages.back }}>
      <p className="text-lg text-muted">{intro}</p>
      <Section title={bicTitle}>
        <BicTool words={counterparty} />
      </Section>
      <Section title={payeeTitle}>
        <PayeeTool words={counterparty} />
      </Section>
    </Page>
  );
}
