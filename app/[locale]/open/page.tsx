import { OpenScreen } from '@/components/share/OpenScreen';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { pack } from '@/lib/words/packed';
import { toldFacts } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';
import { LAW_AS_OF } from '@/rules/assess';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).pages.open.title);
}

export default async function Open({ params }: PageProps) {
  const { locale } = await params;
  const { pages, facts, linkRefusals, advisor, routes, cases } = getWords(locale);
  return (
    <Page title={pages.open.title} back={{ href: pathTo(locale), text: pages.step.backToStart }}>
      <p className="mb-6 text-lg text-muted">{pages.open.intro}</p>
      <OpenScreen
        words={pack({
          open: pages.open,
          cases,
          unlock: advisor.unlock,
          compare: advisor.compare,
          verdict: pages.plan.verdict,
          routes: routes.names,
          refusals: linkRefusals,
          facts: toldFacts(facts),
          lawAsOf: LAW_AS_OF,
        })}
      />
    </Page>
  );
}
