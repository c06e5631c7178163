import { ListsPicker } from '@/components/tools/status/ListsPicker';
import { LookupGuide } from '@/components/tools/status/LookupGuide';
import { RegisterWordTool } from '@/components/tools/status/RegisterWordTool';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { Text } from '@/components/ui/Text';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.status.title);
}

export default async function RegisterWord({ params }: PageProps) {
  const { locale } = await params;
  const { status, pages } = getWords(locale).tools;
  return (
    <Page title={status.title} back={{ href: pathTo(locale, 'tools'), text: pages.back }}>
      <p className="mb-6 text-lg text-muted">
        <Text>{status.intro}</Text>
      </p>
      <RegisterWordTool words={status} />
      <Section title={status.listsPart.title}>
        <ListsPicker words={status} />
      </Section>
      <Section title={status.guidePart.title}>
        <LookupGuide words={status} />
      </Section>
    </Page>
  );
}
