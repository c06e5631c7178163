import { UsccTool } from '@/components/tools/counterparty/UsccTool';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { Text } from '@/components/ui/Text';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.pages.uscc.title);
}

export default async function CompanyCode({ params }: PageProps) {
  const { locale } = await params;
  const { counterparty, pages } = getWords(locale).tools;
  const { title, intro, limitsTitle, limits, source } = pages.uscc;
  return (
    <Page title={title} back={{ href: pathTo(locale, 'tools'), text: pages.back }}>
      <p className="mb-6 text-lg text-muted">
        <Text>{intro}</Text>
      </p>
      <UsccTool words={counterparty} />
      <Section title={limitsTitle}>
        <ul className="list-disc space-y-1 ps-6">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p className="mt-3 text-sm text-muted">{source}</p>
      </Section>
    </Page>
  );
}
