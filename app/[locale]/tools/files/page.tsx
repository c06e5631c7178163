import { Basis } from '@/components/tools/files/Basis';
import { FileList } from '@/components/tools/files/FileList';
import { Page } from '@/components/ui/Page';
import { Section } from '@/components/ui/Section';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';
import { provisions } from '@/rules/law/provisions';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.files.metaTitle);
}

const { '2018/11': shownByHash, 'EvP/94': evidence, 'OLR/16': chain, 'OLR/18': beforeChain } = provisions;
/** Articles of the Evidence Provisions that no rule reads. */
const article = (number: string) => ({ instrument: evidence.instrument, article: number });

export default async function Files({ params }: PageProps) {
  const { locale } = await params;
  const { pages, tools } = getWords(locale);
  const words = tools.files;
  const { why, listWhy } = words;
  const look = { certainty: pages.plan.certainty, source: words.source };
  return (
    <Page title={words.title} back={{ href: pathTo(locale), text: pages.common.home }}>
      <p className="mb-6 text-lg text-muted">{words.intro}</p>
      <FileList words={words} />
      <Section title={words.whyTitle}>
        <Basis
          locale={locale}
          {...look}
          items={[
            { text: why.what },
            { text: why.integrity, certainty: 'settled', sources: [shownByHash] },
            { text: why.limit, certainty: 'probable' },
            { text: why.original, certainty: 'settled', sources: [article('15')] },
            { text: why.device, certainty: 'probable', sources: [article('15'), article('90')] },
            { text: why.blockchain, certainty: 'settled', sources: [chain, beforeChain] },
          ]}
        />
      </Section>
      <Section title={words.listWhyTitle}>
        <Basis
          locale={locale}
          {...look}
          items={[
            { text: listWhy.items, certainty: 'settled', sources: [article('19')] },
            { text: listWhy.language, certainty: 'settled', sources: [article('17')] },
            { text: listWhy.layout, certainty: 'unverified' },
          ]}
        />
      </Section>
    </Page>
  );
}
