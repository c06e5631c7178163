import { PlanScreen } from '@/components/plan/PlanScreen';
import { Notice } from '@/components/ui/Notice';
import { Page } from '@/components/ui/Page';
import { base } from '@/lib/base';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { pack } from '@/lib/words/packed';
import { firstWords, restFile } from '@/lib/words/plan-words';
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
          words={pack(firstWords(locale))}
          restWords={`${base}${pathTo(locale, 'plan')}words/${restFile(locale).name}`}
        />
      </div>
    </Page>
  );
}
