import { LinkScreen } from '@/components/share/LinkScreen';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { pack } from '@/lib/words/packed';
import { toldFacts } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).pages.link.title);
}

export default async function Link({ params }: PageProps) {
  const { locale } = await params;
  const { pages, facts } = getWords(locale);
  return (
    <Page title={pages.link.title} back={{ href: pathTo(locale), text: pages.step.backToStart }}>
      <p className="mb-6 text-lg text-muted">{pages.link.intro}</p>
      <LinkScreen words={pack({ link: pages.link, facts: toldFacts(facts) })} />
    </Page>
  );
}
