import { PlanScreen } from '@/components/plan/PlanScreen';
import { Notice } from '@/components/ui/Notice';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).pages.plan.metaTitle);
}

export default async function Plan({ params }: PageProps) {
  const { locale } = await params;
  const {
    pages,
    facts,
    rules,
    deniedRules,
    doubts,
    provisions,
    practiceNotes,
    routes,
    notes,
    flags,
    clocks,
    costs,
    platforms,
    planFiles,
    abroad,
    whatChanged,
    tools,
  } = getWords(locale);
  const { plan, step } = pages;
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
          words={{
            plan,
            facts,
            rules,
            deniedRules,
            doubts,
            provisions,
            practiceNotes,
            routes,
            notes,
            flags,
            clocks,
            costs,
            platforms,
            planFiles,
            abroad,
            whatChanged,
            tools: { evidence: tools.evidence, status: tools.status, counterparty: tools.counterparty },
            step,
          }}
        />
      </div>
    </Page>
  );
}
