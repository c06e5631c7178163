import { CheckScreen } from '@/components/check/CheckScreen';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { fill } from '@/lib/words/fill';
import { pack } from '@/lib/words/packed';
import { toldFacts } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).pages.check.title);
}

export default async function Check({ params }: PageProps) {
  const { locale } = await params;
  const { pages, facts, cases } = getWords(locale);
  const back = {
    href: pathTo(locale, 'strategy'),
    text: fill(pages.step.backTo, { name: pages.common.steps.strategy }),
  };
  return (
    <Page title={pages.check.title} back={back}>
      <p className="text-lg text-muted">{pages.check.intro}</p>
      {/* Room for the answers from the start: what stands below them does not move when they come. */}
      <div className="flow-root min-h-screen print:min-h-0">
        <CheckScreen words={pack({ check: pages.check, cases, facts: toldFacts(facts) })} />
      </div>
    </Page>
  );
}
