import { FeeTables } from '@/components/tools/fees/FeeTables';
import { FeeTool } from '@/components/tools/fees/FeeTool';
import { Page } from '@/components/ui/Page';
import { Text } from '@/components/ui/Text';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.fees.title);
}

export default async function Fees({ params }: PageProps) {
  const { locale } = await params;
  const { pages, tools } = getWords(locale);
  return (
    <Page title={tools.fees.title} back={{ href: pathTo(locale, 'tools'), text: tools.pages.index.title }}>
      <p className="mb-6 text-lg text-muted">
        <Text>{tools.fees.intro}</Text>
      </p>
      <FeeTool words={tools.fees} />
      <FeeTables locale={locale} words={tools.fees} certainty={pages.plan.certainty} cite={pages.plan} />
    </Page>
  );
}
