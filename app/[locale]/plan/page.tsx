import { PlanScreen } from '@/components/plan/PlanScreen';
import { Notice } from '@/components/ui/Notice';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { pack } from '@/lib/words/packed';
import { pick } from '@/lib/words/pick';
import { toldFacts, waysToFind } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).pages.plan.metaTitle);
}

export default async function Plan({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  const { plan, step } = words.pages;
  return (
    <Page
      title={plan.title}
      caption={plan.caption}
      back={{ href: pathTo(locale, 'check'), text: step.backToCheck }}
      wide
    >
      <div className="mb-6">
        <Notice>
          <p>{plan.advice}</p>
        </Notice>
      </div>
      {/* Room for the plan from the start: what stands below it does not move when it comes. */}
      <div className="min-h-screen print:min-h-0">
        <PlanScreen
          words={pack({
            plan,
            step,
            facts: toldFacts(words.facts),
            ways: waysToFind(words.facts),
            ...pick(words, [
              'rules',
              'deniedRules',
              'doubts',
              'provisions',
              'practiceNotes',
              'routes',
              'notes',
              'flags',
              'clocks',
              'costs',
              'platforms',
              'planFiles',
              'abroad',
              'whatChanged',
            ]),
            tools: pick(words.tools, ['evidence', 'status', 'counterparty']),
          })}
        />
      </div>
    </Page>
  );
}
